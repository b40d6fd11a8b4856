package io.nextplay.account;

import io.nextplay.decision.Decision;

/**
 * What came of a change.
 *
 * @param account the account as it is now stored
 * @param decision what it led to, recorded
 */
public record Kept(Account account, Decision decision) {

  /** Whether the account was not there before. */
  public boolean isNew() {
    return account.revision() == 1;
  }
}

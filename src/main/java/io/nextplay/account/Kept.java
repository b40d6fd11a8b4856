package io.nextplay.account;

import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionChange;
import java.util.List;

/**
 * What came of a change.
 *
 * @param account the account as it is now stored
 * @param decision what it led to
 * @param changes what it says otherwise than the decision before
 */
public record Kept(Account account, Decision decision, List<DecisionChange> changes) {

  /** Copies its list. */
  public Kept {
    changes = List.copyOf(changes);
  }

  /** Whether the account was not there before. */
  public boolean isNew() {
    return account.revision() == 1;
  }
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import io.nextplay.decision.DecisionLog;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Erases everything that is known about an account: facts, events and decisions, also decisions
 * that were recorded without the account being stored.
 */
@ApplicationScoped
public class EraseAccount {

  private final Accounts accounts;
  private final DecisionLog log;
  private final Transactions transactions;

  EraseAccount(Accounts accounts, DecisionLog log, Transactions transactions) {
    this.accounts = accounts;
    this.log = log;
    this.transactions = transactions;
  }

  /**
   * Erases it.
   *
   * @throws Refusal when nothing is known about such an account, or it has changed since
   */
  public void erase(String id, Expected expected) {
    transactions.run(
        () -> {
          // the lock keeps a change in flight from recording one more decision afterwards
          expected.check(accounts.lock(id).map(Account::revision).orElse(0L));
          boolean stored = accounts.erase(id);
          long decisions = log.erase(id);
          if (!stored && decisions == 0) {
            throw UnknownAccount.refusal(id);
          }
          return id;
        });
  }
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Stores an account with exactly these facts, whether it was there or not. Its events stay. */
@ApplicationScoped
public class PutAccount {

  private final Accounts accounts;
  private final KeepAccount keep;
  private final Transactions transactions;
  private final Clock clock;

  PutAccount(Accounts accounts, KeepAccount keep, Transactions transactions, Clock clock) {
    this.accounts = accounts;
    this.keep = keep;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Stores it and decides.
   *
   * @throws Refusal when the facts do not fit the dictionary, or somebody else was faster
   */
  public Kept put(String id, AccountFacts facts, Expected expected) {
    return transactions.run(
        () -> {
          Optional<Account> before = accounts.lock(id);
          expected.check(before.map(Account::revision).orElse(0L));
          Account account = before.orElseGet(() -> Account.unknown(id, clock.instant()));
          return keep.keep(account.with(facts), List.of(), pointer -> false);
        });
  }
}

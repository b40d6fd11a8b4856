package io.nextplay.account;

import io.nextplay.Transactions;
import io.nextplay.release.impact.Book;
import io.nextplay.table.WellKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored accounts, for who wants to know what other rules would make of them. */
@ApplicationScoped
class StoredBook implements Book {

  private final Accounts accounts;
  private final AccountEvents events;
  private final AccountsConfig config;
  private final Transactions transactions;
  private final Clock clock;

  StoredBook(
      Accounts accounts,
      AccountEvents events,
      AccountsConfig config,
      Transactions transactions,
      Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public long size() {
    return transactions.run(accounts::count);
  }

  @Override
  public List<String> ids(@Nullable String after, int limit) {
    return transactions.run(() -> accounts.ids(after, limit));
  }

  @Override
  public List<Customer> load(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    EventBounds bounds = EventBounds.of(config, clock.instant());
    return transactions.run(
        () -> {
          List<Account> found = accounts.all(ids);
          Map<String, List<AccountEvent>> held =
              events.between(ids.get(0), ids.get(ids.size() - 1), bounds.from());
          return found.stream()
              .map(account -> customer(account, held.getOrDefault(account.id(), List.of()), bounds))
              .toList();
        });
  }

  private static Customer customer(Account account, List<AccountEvent> held, EventBounds bounds) {
    Double arr =
        account.signals().get(WellKnown.ARR) instanceof Number number
            ? (Double) number.doubleValue()
            : null;
    return new Customer(
        account.id(),
        arr,
        KeepAccount.given(account, account.eventsKnown() ? EventMerge.facts(held, bounds) : null));
  }
}

package io.nextplay.account.demo;

import io.nextplay.Transactions;
import io.nextplay.account.Accounts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the note of how far the demo book has been loaded. */
@ApplicationScoped
class DemoLoads implements PanacheRepositoryBase<DemoLoad, Integer> {

  private final Accounts accounts;
  private final DemoConfig config;
  private final Transactions transactions;
  private final Clock clock;

  DemoLoads(Accounts accounts, DemoConfig config, Transactions transactions, Clock clock) {
    this.accounts = accounts;
    this.config = config;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The load to begin or to go on with; empty when there is nothing to do. */
  Optional<DemoLoad> pending() {
    return transactions.run(
        () -> {
          DemoLoad known = findById(DemoLoad.ID);
          if (known != null) {
            return Optional.of(known).filter(load -> !load.isDone());
          }
          return accounts.isEmpty() ? Optional.of(begin()) : Optional.empty();
        });
  }

  /** Notes, in the caller's transaction, that so many accounts are loaded. */
  void note(int loaded) {
    update("loaded = ?1 where id = ?2", loaded, DemoLoad.ID);
  }

  private DemoLoad begin() {
    DemoLoad load = new DemoLoad();
    load.seed = config.seed();
    load.accounts = config.accounts();
    load.asOf = config.asOf().orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    persist(load);
    return load;
  }
}

package io.nextplay.account.demo;

import io.nextplay.DemoLoading;
import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountFacts;
import io.nextplay.account.ImportAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Loads the demo book through the same use case as any import. A load that was stopped goes on
 * where it was: each batch is stored together with the note of how far it got, and the book of a
 * seed and a day is always the same.
 */
@ApplicationScoped
class LoadDemoBook {

  private static final Logger LOG = Logger.getLogger(LoadDemoBook.class);
  private static final String SOURCE = "demo";
  private static final int LOG_EVERY = 250;

  private final DemoLoads loads;
  private final ImportAccounts imports;
  private final DemoLoading loading;
  private final AtomicBoolean stopped = new AtomicBoolean();

  LoadDemoBook(DemoLoads loads, ImportAccounts imports, DemoLoading loading) {
    this.loads = loads;
    this.imports = imports;
    this.loading = loading;
  }

  /** Loads what is left to load; does nothing when there are accounts of another origin. */
  void run() {
    try {
      loads.pending().ifPresent(this::load);
    } finally {
      loading.over();
    }
  }

  /** Ends a load after the batch it is at. */
  void stop() {
    stopped.set(true);
  }

  private void load(DemoLoad load) {
    int before = load.loaded;
    long start = System.nanoTime();
    loading.at(before, load.accounts);
    LOG.infof("demo book: loading %d accounts in the background", load.accounts - before);
    Iterator<ImportAccounts.Item> items =
        DemoBook.accounts(load.seed, load.accounts, load.asOf)
            .skip(before)
            .map(LoadDemoBook::item)
            .iterator();
    List<ImportAccounts.Refused> refused =
        imports.run(items, read -> note(before + read, load.accounts, start));
    refused.forEach(each -> LOG.warnf("demo book: %s: %s", each.id(), each.faults()));
  }

  private boolean note(int loaded, int all, long start) {
    loads.note(loaded);
    loading.at(loaded, all);
    if (loaded % LOG_EVERY < ImportAccounts.BATCH || loaded == all) {
      double seconds = (System.nanoTime() - start) / 1e9;
      LOG.infof("demo book: %d of %d accounts, %.1f s", loaded, all, seconds);
    }
    return !stopped.get();
  }

  private static ImportAccounts.Item item(DemoAccount account) {
    return new ImportAccounts.Item(
        account.id(),
        new AccountFacts(account.signals(), account.products()),
        account.events().stream().map(LoadDemoBook::event).toList());
  }

  private static AccountEvent event(DemoEvent event) {
    return new AccountEvent(
        SOURCE, event.id(), event.type(), event.time(), event.product(), event.user());
  }
}

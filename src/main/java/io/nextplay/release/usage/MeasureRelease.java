package io.nextplay.release.usage;

import io.nextplay.Transactions;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.impact.BookHits;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.impact.HitsOfRelease;
import io.nextplay.release.impact.Impact;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what the rows of a release are good for. */
@ApplicationScoped
public class MeasureRelease {

  private final HitsOfRelease hits;
  private final FiredRows fired;
  private final LastFired lastFired;
  private final Transactions transactions;

  MeasureRelease(
      HitsOfRelease hits, FiredRows fired, LastFired lastFired, Transactions transactions) {
    this.hits = hits;
    this.fired = fired;
    this.lastFired = lastFired;
    this.transactions = transactions;
  }

  /**
   * Accounts, ARR and the last time of each row. When rows last counted is up to date for this
   * node, and as old as their last writing for others.
   *
   * @param wait how long to wait for the end of a run over the book
   * @param refresh whether to decide the book anew even if it was not long ago
   */
  public BookProgress<Usage> of(LoadedRelease release, Duration wait, boolean refresh) {
    BookProgress<BookHits> progress = hits.of(release, wait, refresh);
    return new BookProgress<>(
        progress.decided(),
        progress.of(),
        progress.result().map(book -> usage(release, book)),
        progress.failure());
  }

  private Usage usage(LoadedRelease release, BookHits book) {
    Map<CellRef, String> keys = keys(release);
    fired.write();
    Map<String, Instant> last = transactions.run(() -> lastFired.of(keys.values()));
    List<RowUsage> rows = new ArrayList<>();
    keys.forEach(
        (place, key) -> {
          Impact.Sum sum = book.of(place);
          rows.add(new RowUsage(place, sum.accounts(), sum.arr(), last.get(key)));
        });
    return new Usage(release.release().id(), book.asOf(), book.accounts(), rows);
  }

  private static Map<CellRef, String> keys(LoadedRelease release) {
    Map<CellRef, String> keys = new LinkedHashMap<>();
    for (DecisionTable table : release.ruleSet().model().tables()) {
      table.rows().forEach(row -> keys.put(table.rowPlace(row), RowKey.of(table, row)));
    }
    return keys;
  }
}

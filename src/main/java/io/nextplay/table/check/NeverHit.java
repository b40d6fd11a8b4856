package io.nextplay.table.check;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that no account of a book ever hit: a row for a case that does not come up, or one
 * that does not say what was meant. Stateless and thread-safe.
 */
public final class NeverHit {

  /** A table with more of them gets one finding for all. */
  private static final int MOST_ALONE = 10;

  private static final int MOST_NAMED = 6;

  private NeverHit() {}

  /**
   * An INFO for each row without a hit; one for the table when they are many.
   *
   * @param model the tables
   * @param hits how often each row counted, by its place ({@link DecisionTable#rowPlace}); rows
   *     that never did may be absent
   * @param accounts how many accounts were decided about; nothing can be said of none
   */
  public static List<Issue> findings(
      Model model, Map<CellRef, ? extends Number> hits, long accounts) {
    List<Issue> issues = new ArrayList<>();
    for (DecisionTable table : accounts > 0 ? model.tables() : List.<DecisionTable>of()) {
      List<DecisionTable.Row> never =
          table.rows().stream().filter(row -> count(hits.get(table.rowPlace(row))) == 0).toList();
      if (never.size() > MOST_ALONE) {
        issues.add(together(table, never, accounts));
      } else {
        never.forEach(row -> issues.add(alone(table, row, accounts)));
      }
    }
    return issues.stream().sorted(Comparator.comparing(Issue::cell)).toList();
  }

  private static long count(@Nullable Number hits) {
    return hits == null ? 0 : hits.longValue();
  }

  private static Issue alone(DecisionTable table, DecisionTable.Row row, long accounts) {
    return Issue.info(
            "NeverHit", table.rowPlace(row), none(accounts) + " ever hit row " + row.number())
        .withRows(List.of(table.rowPlace(row)));
  }

  private static Issue together(DecisionTable table, List<DecisionTable.Row> never, long accounts) {
    String first =
        never.stream()
            .limit(MOST_NAMED)
            .map(row -> String.valueOf(row.number()))
            .collect(Collectors.joining(", "));
    return Issue.info(
            "NeverHit",
            table.place(),
            String.format(
                Locale.ROOT,
                "%s ever hit %,d of the %,d rows: %s …",
                none(accounts),
                never.size(),
                table.rows().size(),
                first))
        .withRows(never.stream().map(table::rowPlace).toList());
  }

  private static String none(long accounts) {
    return String.format(Locale.ROOT, "none of the accounts of the book (%,d)", accounts);
  }
}

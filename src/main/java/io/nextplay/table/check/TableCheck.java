package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for rows that cannot work in one table: rows that never match, that another row hides, that
 * say the same twice, that clash; and for cases that no row covers. Exact, unless it says that it
 * only sampled.
 */
final class TableCheck {

  private final TableRows rows;
  private final Domains domains;
  private final long steps;

  /**
   * A check.
   *
   * @param steps how much work comparing rows may be, and once more looking for gaps
   */
  TableCheck(DecisionTable table, Domains domains, long steps) {
    this.rows = new TableRows(table, new Boxes(table, domains));
    this.domains = domains;
    this.steps = steps;
  }

  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    if (rows.table().rows().isEmpty()) {
      return issues;
    }
    List<Integer> live = new ArrayList<>();
    for (int row = 0; row < rows.table().rows().size(); row++) {
      if (rows.boxes().isEmpty(row)) {
        issues.add(neverMatches(row));
      } else {
        live.add(row);
      }
    }
    if (rows.table().policy().isSingleHit()) {
      issues.addAll(new RowClashes(rows, live, new Effort(steps)).issues());
      issues.addAll(new Gaps(rows, domains, live, new Effort(steps)).issues());
    } else {
      findDuplicates(live, issues);
    }
    sayWhatWasSampled(issues);
    return issues;
  }

  private Issue neverMatches(int row) {
    return rows.proven(
            "NeverMatches",
            rows.place(row),
            "the row can never match: its tests contradict each other",
            "the row matches none of the sampled cases; its tests seem to contradict each other")
        .withRows(rows.places(row));
  }

  private void findDuplicates(List<Integer> live, List<Issue> issues) {
    Map<Object, Integer> seen = new HashMap<>();
    for (int row : live) {
      DecisionTable.Row content = rows.table().rows().get(row);
      Object tests = rows.boxes().areExact() ? List.of(rows.boxes().row(row)) : content.tests();
      Integer before = seen.putIfAbsent(List.of(tests, content.outputs()), row);
      if (before != null) {
        issues.add(
            Issue.error(
                    "DuplicateRow",
                    rows.place(row),
                    "row "
                        + rows.number(row)
                        + " says the same as row "
                        + rows.number(before)
                        + ", and would count twice; delete one")
                .withRows(rows.places(row, before)));
      }
    }
  }

  private void sayWhatWasSampled(List<Issue> issues) {
    for (Samples samples : rows.boxes().inexact()) {
      issues.add(
          Issue.info(
              "Sampled",
              rows.table().place(),
              String.format(
                  Locale.ROOT,
                  "the rows name too many elements of `%s` to try all their sets; %,d sets were sampled",
                  samples.label(),
                  samples.allKnown().size())));
    }
  }
}

package io.nextplay.table.check;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Issue;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for rows that cannot work in one table: rows that never match, that another row hides, that
 * say the same twice, that clash; and for cases that no row covers.
 */
final class TableCheck {

  /**
   * Comparing every two rows of a larger table would take too long; whether rows clash is then not
   * said.
   */
  private static final int MOST_ROWS_TO_COMPARE = 3_000;

  private final DecisionTable table;
  private final Domains domains;
  private final Boxes boxes;
  private final List<Issue> issues = new ArrayList<>();

  TableCheck(DecisionTable table, Domains domains) {
    this.table = table;
    this.domains = domains;
    this.boxes = new Boxes(table, domains);
  }

  List<Issue> issues() {
    if (!boxes.areExact() || table.rows().isEmpty()) {
      return issues;
    }
    List<Integer> live = new ArrayList<>();
    for (int row = 0; row < boxes.rowCount(); row++) {
      if (boxes.isEmpty(row)) {
        issues.add(
            Issue.error(
                "NeverMatches",
                place(row),
                "the row can never match: its tests contradict each other"));
      } else {
        live.add(row);
      }
    }
    if (table.policy().isSingleHit()) {
      compareRows(live);
      findGap(live);
    } else {
      findDuplicates(live);
    }
    return issues;
  }

  private void compareRows(List<Integer> live) {
    Coverage coverage = new Coverage(boxes);
    boolean unique = table.policy() == HitPolicy.UNIQUE;
    for (int i = 0; i < live.size() && live.size() <= MOST_ROWS_TO_COMPARE; i++) {
      int row = live.get(i);
      List<Integer> earlier =
          live.subList(0, i).stream().filter(other -> boxes.overlap(other, row)).toList();
      if (!earlier.isEmpty() && unique) {
        int other = earlier.get(0);
        issues.add(
            Issue.error(
                "Overlap",
                place(row),
                "row "
                    + number(row)
                    + " and row "
                    + number(other)
                    + " can both match, and the hit policy is UNIQUE; for example "
                    + boxes.commonCase(row, other)));
      } else if (!earlier.isEmpty() && coverage.uncovered(boxes.row(row), earlier).isEmpty()) {
        issues.add(shadowed(row, earlier));
      }
    }
  }

  private Issue shadowed(int row, List<Integer> earlier) {
    for (int other : earlier) {
      if (sameTests(row, other)) {
        return Issue.error(
            "DuplicateRow",
            place(row),
            "row " + number(row) + " tests the same as row " + number(other) + "; delete one");
      }
    }
    List<Integer> numbers = earlier.stream().map(this::number).toList();
    boolean one = numbers.size() == 1;
    return Issue.error(
        "ShadowedRow",
        place(row),
        "row "
            + number(row)
            + " is unreachable: "
            + (one
                ? "row " + numbers.get(0) + " above it already matches"
                : "the rows " + listed(numbers) + " above it already match")
            + " every case it matches; move it up or delete it");
  }

  private static String listed(List<Integer> numbers) {
    List<String> words = numbers.stream().limit(6).map(String::valueOf).toList();
    return String.join(", ", words) + (numbers.size() > words.size() ? " …" : "");
  }

  private void findDuplicates(List<Integer> live) {
    java.util.Map<Object, Integer> seen = new java.util.HashMap<>();
    for (int row : live) {
      DecisionTable.Row content = table.rows().get(row);
      Integer before = seen.putIfAbsent(List.of(content.tests(), content.outputs()), row);
      if (before != null) {
        issues.add(
            Issue.error(
                "DuplicateRow",
                place(row),
                "row "
                    + number(row)
                    + " says the same as row "
                    + number(before)
                    + ", and would count twice; delete one"));
      }
    }
  }

  /** Cut-off tables and grids must be complete; of other tables one uncovered case is shown. */
  private void findGap(List<Integer> live) {
    List<Term> terms = table.inputs().stream().map(DecisionTable.Input::term).distinct().toList();
    boolean cutOffs = terms.size() == 1 && terms.get(0).type().isNumeric();
    boolean grid = !terms.isEmpty() && terms.stream().allMatch(domains::isFinite);
    new Coverage(boxes)
        .uncovered(boxes.allKnown(), live)
        .ifPresent(
            point -> {
              String example = "no row matches " + boxes.say(point);
              if (cutOffs || grid) {
                issues.add(
                    Issue.error(
                        cutOffs ? "RangeGap" : "GridGap",
                        table.place(),
                        example + "; add a row, or let a neighbour reach further"));
              } else {
                issues.add(
                    Issue.info(
                        "Uncovered", table.place(), example + "; the result is then missing"));
              }
            });
  }

  private boolean sameTests(int one, int other) {
    return java.util.Arrays.equals(boxes.row(one), boxes.row(other));
  }

  private int number(int row) {
    return table.rows().get(row).number();
  }

  private CellRef place(int row) {
    return table.rowPlace(table.rows().get(row));
  }
}

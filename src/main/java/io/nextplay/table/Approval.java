package io.nextplay.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet Approval says: who has to approve a draft, by what it would move. The first row
 * whose tests all pass counts. Immutable.
 *
 * @param rows the rows from the top; the last one has no tests. None when there is no such sheet
 */
public record Approval(List<Row> rows) {

  /** Copies its list. */
  public Approval {
    rows = List.copyOf(rows);
  }

  /** What can be measured of a draft's impact, as columns name it. */
  public enum Measure {
    /** Accounts for which something about the decision would change. */
    ACCOUNTS("Moved accounts", ValueType.NUMBER),
    /** The part of all stored accounts that they are. */
    ACCOUNTS_SHARE("Moved share of accounts", ValueType.RATIO),
    /** What they pay a year. */
    ARR("Moved ARR", ValueType.NUMBER),
    /** The part of what all stored accounts pay that it is. */
    ARR_SHARE("Moved share of ARR", ValueType.RATIO);

    private final String label;
    private final ValueType type;

    Measure(String label, ValueType type) {
      this.label = label;
      this.type = type;
    }

    Term term() {
      return new Term(name(), label, Scope.ACCOUNT, type, List.of(), "", Term.Origin.DECISION);
    }
  }

  /** Who may approve. */
  public enum By {
    /** Whoever has the role approver. */
    APPROVER,
    /** Administrators only. */
    ADMIN
  }

  /**
   * A row.
   *
   * @param tests what it tests
   * @param approvals how many people must approve, at least 1
   * @param by who they must be
   * @param place where it stands
   */
  public record Row(Map<Measure, UnaryTest> tests, int approvals, By by, CellRef place) {

    /** Copies its map. */
    public Row {
      tests = Map.copyOf(tests);
    }

    private boolean passes(Map<Measure, Double> measured) {
      return tests.entrySet().stream()
          .allMatch(
              test ->
                  test.getValue().passesNumber(measured.getOrDefault(test.getKey(), Double.NaN)));
    }
  }

  /**
   * The row that counts.
   *
   * @param measured what was measured; a measure that is missing passes only {@code missing}
   * @return empty when there is no sheet
   */
  public Optional<Row> of(Map<Measure, Double> measured) {
    return rows.stream().filter(row -> row.passes(measured)).findFirst();
  }

  /** Whether anything has to be measured to know which row counts. */
  public boolean needsImpact() {
    return rows.stream().anyMatch(row -> !row.tests().isEmpty());
  }

  static @Nullable Measure measure(String header) {
    for (Measure measure : Measure.values()) {
      if (Vocabulary.key(measure.term().label()).equals(Vocabulary.key(header))) {
        return measure;
      }
    }
    return null;
  }
}

package io.nextplay.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings while workbooks are read, so that all are reported at once. Not thread-safe.
 */
public final class Issues {

  /** Nobody reads more, and a column of a hostile sheet can hold a hundred thousand. */
  private static final int MOST = 1_000;

  private final List<Issue> found = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Adds a defect that must be fixed. */
  public void error(String code, CellRef cell, String message) {
    add(Issue.error(code, cell, message));
  }

  /** Adds something that is probably not meant. */
  public void warning(String code, CellRef cell, String message) {
    add(Issue.warning(code, cell, message));
  }

  /** Adds findings that others made. */
  public void addAll(List<Issue> issues) {
    issues.forEach(this::add);
  }

  /** Of each severity the first thousand are kept, and that there are more is one more. */
  private void add(Issue issue) {
    int count = counts.merge(issue.severity(), 1, Integer::sum);
    if (count <= MOST) {
      found.add(issue);
    } else if (count == MOST + 1) {
      String message = "more than " + MOST + " findings; fix the first ones and try again";
      found.add(new Issue("TooManyIssues", issue.severity(), message, issue.cell()));
    }
  }

  /** Whether something was found that must be fixed. */
  public boolean hasErrors() {
    return hasErrors(found);
  }

  /** Whether one of the findings must be fixed. */
  public static boolean hasErrors(List<Issue> issues) {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /** How many findings there were so far, kept or not. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The findings, ordered by place. */
  public List<Issue> sorted() {
    return found.stream().sorted(java.util.Comparator.comparing(Issue::cell)).distinct().toList();
  }
}

package io.nextplay.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects findings while workbooks are read, so that all are reported at once. Not thread-safe.
 */
public final class Issues {

  private final List<Issue> found = new ArrayList<>();

  /** Adds a defect that must be fixed. */
  public void error(String code, CellRef cell, String message) {
    found.add(Issue.error(code, cell, message));
  }

  /** Adds something that is probably not meant. */
  public void warning(String code, CellRef cell, String message) {
    found.add(Issue.warning(code, cell, message));
  }

  /** Adds findings that others made. */
  public void addAll(List<Issue> issues) {
    found.addAll(issues);
  }

  /** Whether something was found that must be fixed. */
  public boolean hasErrors() {
    return hasErrors(found);
  }

  /** Whether one of the findings must be fixed. */
  public static boolean hasErrors(List<Issue> issues) {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /** How many findings there are so far. */
  public int size() {
    return found.size();
  }

  /** The findings, ordered by place. */
  public List<Issue> sorted() {
    return found.stream().sorted(java.util.Comparator.comparing(Issue::cell)).distinct().toList();
  }
}

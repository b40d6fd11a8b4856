package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import java.util.ArrayList;
import java.util.List;

/** The issues of one workbook while it is read. Not thread-safe. */
final class Findings {

  private final List<Issue> issues = new ArrayList<>();
  private final CellRef workbook;
  private final int most;

  /**
   * No issue yet.
   *
   * @param workbook where issues about the whole file stand
   * @param most how many issues are kept before reading stops
   */
  Findings(CellRef workbook, int most) {
    this.workbook = workbook;
    this.most = most;
  }

  /**
   * Adds an issue.
   *
   * @throws RefusedFile when there are too many to be worth reading on
   */
  void add(Issue issue) throws RefusedFile {
    if (issues.size() >= most) {
      throw new RefusedFile(
          "TooManyIssues", "more than " + most + " findings; fix the first ones and try again");
    }
    issues.add(issue);
  }

  /** Adds an error about a place. */
  void error(String code, CellRef place, String message) throws RefusedFile {
    add(Issue.error(code, place, message));
  }

  /** Adds a warning about a place. */
  void warning(String code, CellRef place, String message) throws RefusedFile {
    add(Issue.warning(code, place, message));
  }

  /** Adds the reason why the whole file is refused; never too many. */
  void refuse(RefusedFile refusal) {
    issues.add(Issue.error(refusal.code(), refusal.place(workbook), refusal.sentence()));
  }

  /** Where issues about the whole file stand. */
  CellRef workbook() {
    return workbook;
  }

  /** All issues so far, in the order they were found. */
  List<Issue> all() {
    return List.copyOf(issues);
  }
}

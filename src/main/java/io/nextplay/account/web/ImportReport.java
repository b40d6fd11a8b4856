package io.nextplay.account.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a file of accounts. */
@Schema(name = "ImportReport")
record ImportReport(
    @Schema(description = "Lines with an account, without the header and blank lines") long lines,
    @Schema(description = "How many of them were taken in: created, updated or unchanged")
        long imported,
    long created,
    long updated,
    @Schema(description = "Known accounts of which a line told nothing new: not decided again")
        long unchanged,
    @Schema(description = "Lines of which nothing was kept; the issues say why") long refused,
    @Schema(description = "False when the file could not be read to its end; see the last issue")
        boolean complete,
    @Schema(description = "How many issues there are") long issueCount,
    @Schema(description = "The first 1,000 of them, by line") List<Issue> issues) {

  /** Something wrong with a line. */
  @Schema(name = "ImportIssue")
  record Issue(
      @Schema(description = "The number of the line in the file, from 1; the header is 1")
          long line,
      @Schema(description = "The account's id, when it could be read", nullable = true)
          @Nullable String id,
      @Schema(description = "The column, when it is about one", nullable = true)
          @Nullable String column,
      String code,
      String message) {}

  /** Counts while lines are imported. Not thread-safe. */
  static final class Builder {

    private static final int MOST = 1_000;

    private final List<Issue> issues = new ArrayList<>();
    private long lines;
    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private long issueCount;
    private boolean complete = true;

    void line() {
      lines++;
    }

    void created() {
      created++;
    }

    void updated() {
      updated++;
    }

    void unchanged() {
      unchanged++;
    }

    /** A line was refused, for these reasons. */
    void refused(List<Issue> why) {
      refused++;
      why.forEach(this::issue);
    }

    /** The rest of the file was not read. */
    void brokenOff(Issue why) {
      complete = false;
      // it must not be lost among the others
      issues.subList(Math.min(issues.size(), MOST - 1), issues.size()).clear();
      issue(why);
    }

    private void issue(Issue issue) {
      issueCount++;
      if (issues.size() < MOST) {
        issues.add(issue);
      }
    }

    ImportReport report() {
      issues.sort(Comparator.comparingLong(Issue::line));
      return new ImportReport(
          lines,
          created + updated + unchanged,
          created,
          updated,
          unchanged,
          refused,
          complete,
          issueCount,
          List.copyOf(issues));
    }
  }
}

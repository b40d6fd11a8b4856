package io.nextplay.release.web;

import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding about workbooks or rules. */
@Schema(name = "IssueResponse")
record IssueResponse(
    @Schema(description = "A stable name of the kind of finding") String code,
    Severity severity,
    @Schema(description = "What is wrong, and what would be right") String message,
    @Schema(description = "The place, such as `expansion-score.xlsx!Tiers!B7`") String cell) {

  static IssueResponse of(Issue issue) {
    return new IssueResponse(
        issue.code(), issue.severity(), issue.message(), issue.cell().toString());
  }
}

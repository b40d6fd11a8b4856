package io.nextplay.release.web;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding about workbooks or rules. */
@Schema(name = "IssueResponse")
record IssueResponse(
    @Schema(description = "A stable name of the kind of finding") String code,
    Severity severity,
    @Schema(description = "What is wrong, and what would be right") String message,
    @Schema(description = "The place, such as `expansion-score.xlsx!Tiers!B7`") String cell,
    @Schema(description = "The rows involved, where there are any") List<String> rows,
    @Schema(description = "A case that shows it, as signals of the API; null for missing")
        Map<String, @Nullable Object> example) {

  static IssueResponse of(Issue issue) {
    return new IssueResponse(
        issue.code(),
        issue.severity(),
        issue.message(),
        issue.cell().toString(),
        issue.evidence().rows().stream().map(CellRef::toString).toList(),
        issue.evidence().example());
  }
}

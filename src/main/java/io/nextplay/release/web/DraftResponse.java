package io.nextplay.release.web;

import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.Signed;
import io.nextplay.table.Issue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft. */
@Schema(name = "DraftResponse")
record DraftResponse(
    long id,
    String title,
    @Schema(description = "The release that it was begun from, or last rebased on") String base,
    Draft.State state,
    @Schema(description = "Counts the changes of its content; also the ETag") long revision,
    @Schema(description = "Names the content; null while a file of it cannot be read")
        @Nullable String digest,
    Signed created,
    @Schema(description = "The last change of its content") Signed edited,
    @Nullable Signed submitted,
    List<Signed> approvals,
    @Schema(description = "How many have to approve it; null before the first did")
        @Nullable Integer approvalsNeeded,
    @Schema(description = "The release that it became") @Nullable String release,
    List<String> workbooks,
    List<String> rules,
    @Schema(description = "What was found when it was compiled; scenarios are run by the check")
        List<IssueResponse> issues) {

  static DraftResponse of(
      Draft draft, List<String> workbooks, List<String> rules, List<Issue> issues) {
    return new DraftResponse(
        draft.id(),
        draft.title(),
        draft.base(),
        draft.state(),
        draft.revision(),
        draft.digest(),
        draft.created(),
        draft.edited(),
        draft.submitted(),
        draft.approvals(),
        draft.needed(),
        draft.release(),
        workbooks,
        rules,
        issues.stream().map(IssueResponse::of).toList());
  }

  /** A draft in a list. */
  @Schema(name = "DraftSummaryResponse")
  record Summary(
      long id,
      String title,
      String base,
      Draft.State state,
      long revision,
      Signed created,
      Signed edited,
      @Nullable String release) {

    static Summary of(Draft draft) {
      return new Summary(
          draft.id(),
          draft.title(),
          draft.base(),
          draft.state(),
          draft.revision(),
          draft.created(),
          draft.edited(),
          draft.release());
    }
  }

  /** All drafts. */
  @Schema(name = "DraftsResponse")
  record Page(List<Summary> drafts) {}
}

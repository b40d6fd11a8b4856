package io.nextplay.account.web;

import io.nextplay.decision.DecisionChange.What;
import io.nextplay.portfolio.Cause;
import io.nextplay.portfolio.Changes;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of what changed in an account's decisions. */
@Schema(name = "DecisionChangePage")
record ChangePageResponse(
    @Schema(description = "Newest first") List<Change> changes,
    @Schema(
            description = "Pass it as `after` for the next page; null on the last one",
            nullable = true)
        @Nullable String next) {

  /** A change. */
  @Schema(name = "DecisionChangeEntry")
  record Change(
      @Schema(description = "Grows with every change") long sequence,
      Instant at,
      @Schema(description = "The decision that it came with") String decisionId,
      @Schema(description = "The part of the decision") What what,
      @Schema(description = "The product that it is about; null for the account")
          @Nullable String product,
      @Schema(description = "Null when it was not known") @Nullable String from,
      @Schema(description = "Null when it is not known any more") @Nullable String to,
      @Schema(description = "Why the account was decided anew") Cause cause) {

    static Change of(Changes.Entry entry) {
      return new Change(
          entry.sequence(),
          entry.at(),
          entry.decisionId(),
          entry.change().what(),
          entry.change().product(),
          entry.change().from(),
          entry.change().to(),
          entry.cause());
    }
  }

  static ChangePageResponse of(Changes.Page page) {
    return new ChangePageResponse(page.changes().stream().map(Change::of).toList(), page.next());
  }
}

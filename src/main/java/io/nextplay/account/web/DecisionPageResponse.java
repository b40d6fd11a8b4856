package io.nextplay.account.web;

import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an account's history. */
@Schema(name = "DecisionPage")
record DecisionPageResponse(
    @Schema(description = "Newest first") List<Decision> decisions,
    @Schema(
            description = "Pass it as `after` for the next page; null on the last one",
            nullable = true)
        @Nullable String next) {

  static DecisionPageResponse of(DecisionLog.Page page) {
    return new DecisionPageResponse(page.decisions(), page.next());
  }
}

package io.nextplay.portfolio.web;

import io.nextplay.portfolio.NextAction;
import io.nextplay.portfolio.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an account stands, with its next best action. */
@Schema(name = "AccountStanding")
record StandingResponse(
    String accountId,
    @Schema(description = "What the account pays a year; null when unknown", nullable = true)
        @Nullable Double arr,
    @Schema(description = "OPEN, CAUTION or BLOCKED") @Nullable String gate,
    @Schema(description = "The expansion score, 0 to 100") @Nullable Double score,
    @Nullable String tier,
    @Schema(examples = "\"A1\"") @Nullable String cell,
    @Schema(description = "The decision's segment, such as READY_NOW") @Nullable String segment,
    @Nullable String sizeSegment,
    @Nullable String region,
    @Nullable String play,
    @Nullable String title,
    @Nullable String motion,
    @Nullable String product,
    @Nullable String owner,
    @Nullable String channel,
    @Nullable LocalDate dueBy,
    @Nullable Double priority,
    @Schema(description = "The first reasons, in business words") List<String> reasons,
    @Schema(description = "The last recorded decision; read it for everything else")
        String decisionId,
    Instant decidedAt,
    @Schema(description = "When the decision will next change by itself, as far as foreseen")
        @Nullable Instant changesAt) {

  static StandingResponse of(Standing standing) {
    NextAction next = standing.next();
    return new StandingResponse(
        standing.accountId(),
        standing.arr(),
        standing.headline().gate(),
        standing.score(),
        standing.headline().tier(),
        standing.headline().cell(),
        standing.headline().segment(),
        standing.sizeSegment(),
        standing.region(),
        next == null ? null : next.play(),
        next == null ? null : next.title(),
        next == null ? null : next.motion(),
        next == null ? null : next.product(),
        next == null ? null : next.owner(),
        next == null ? null : next.channel(),
        next == null ? null : next.dueBy(),
        next == null ? null : (Double) next.priority(),
        next == null ? List.of() : next.reasons(),
        standing.decisionId(),
        standing.decidedAt(),
        standing.changesAt());
  }
}

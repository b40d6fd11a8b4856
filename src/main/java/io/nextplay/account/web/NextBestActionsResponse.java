package io.nextplay.account.web;

import io.nextplay.decision.Decision;
import io.nextplay.decision.Decision.Funnel;
import io.nextplay.decision.Decision.Gate;
import io.nextplay.decision.Decision.PlayOffer;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to do next about an account. */
@Schema(name = "NextBestActions")
record NextBestActionsResponse(
    String accountId,
    Instant asOf,
    @Schema(description = "The release that decided") String release,
    Gate gate,
    @Schema(description = "When this changes by itself, if nothing happens meanwhile")
        @Nullable Instant changesAt,
    @Schema(description = "The plays that are offered, best first") List<PlayOffer> plays,
    @Schema(description = "How they were chosen, and why others are not offered") Funnel funnel) {

  /** More plays than these are no help. */
  static final int MOST = 20;

  static NextBestActionsResponse of(Decision decision, int maxResults) {
    List<PlayOffer> plays = decision.plays();
    return new NextBestActionsResponse(
        decision.accountId(),
        decision.asOf(),
        decision.release(),
        decision.gate(),
        decision.changesAt(),
        plays.subList(0, Math.min(maxResults, plays.size())),
        decision.funnel());
  }
}

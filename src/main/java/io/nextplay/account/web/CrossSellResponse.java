package io.nextplay.account.web;

import io.nextplay.account.CrossSellRow;
import io.nextplay.decision.Decision;
import io.nextplay.decision.Decision.Block;
import io.nextplay.decision.Decision.CrossSell;
import io.nextplay.decision.Decision.Funnel;
import io.nextplay.decision.Decision.Gate;
import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.Decision.Removal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account's row of the cross-sell matrix. */
@Schema(name = "CrossSellRow")
record CrossSellResponse(
    String accountId,
    Instant asOf,
    @Schema(description = "The release that decided") String release,
    Gate gate,
    @Schema(description = "The products that the account owns, base products included")
        List<String> owned,
    @Schema(description = "One entry a product that it does not own, in path order")
        List<Entry> products) {

  /** One product. */
  @Schema(name = "CrossSellEntry")
  record Entry(
      CrossSell readiness,
      @Schema(
              description = "The best play that is offered for it; null when none is",
              nullable = true)
          @Nullable PlayOffer offer,
      @Schema(description = "Why no play is offered for it; empty when one is")
          List<String> notOffered) {}

  static CrossSellResponse of(CrossSellRow.Row row) {
    Decision decision = row.decision();
    return new CrossSellResponse(
        decision.accountId(),
        decision.asOf(),
        decision.release(),
        decision.gate(),
        row.owned(),
        decision.crossSell().stream().map(each -> entry(each, decision)).toList());
  }

  private static Entry entry(CrossSell readiness, Decision decision) {
    PlayOffer offer =
        decision.plays().stream()
            .filter(play -> readiness.product().equals(play.product()))
            .findFirst()
            .orElse(null);
    return new Entry(
        readiness, offer, offer == null ? notOffered(readiness, decision.funnel()) : List.of());
  }

  /** What is missing, then what took plays away; when neither says anything, that none fits. */
  private static List<String> notOffered(CrossSell readiness, Funnel funnel) {
    Stream<String> missing = readiness.blockedBy().stream().map(Block::text);
    Stream<String> removed =
        funnel.removed().stream()
            .filter(each -> readiness.product().equals(each.product()))
            .map(Removal::text);
    List<String> reasons = Stream.concat(missing, removed).distinct().toList();
    return reasons.isEmpty() ? List.of("no row proposes a play for it") : reasons;
  }
}

package io.nextplay.portfolio.store;

import io.nextplay.decision.Headline;
import io.nextplay.decision.Headline.Readiness;
import io.nextplay.portfolio.NextAction;
import io.nextplay.portfolio.Queue;
import io.nextplay.portfolio.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a standing is laid out in its row. */
final class StandingForm {

  /** Where an unknown ARR stands: behind all others. */
  private static final double LAST = -Double.MAX_VALUE;

  private static final int CODE = 200;
  private static final int TITLE = 400;
  private static final int REASON = 1_000;

  private StandingForm() {}

  static double rank(@Nullable Double arr) {
    return arr == null ? LAST : arr;
  }

  static StandingRow row(Standing standing) {
    StandingRow row = new StandingRow();
    row.accountId = standing.accountId();
    row.decisionId = standing.decisionId();
    row.releaseId = standing.release();
    row.releaseDigest = standing.releaseDigest();
    row.score = standing.score();
    row.sizeSegment = StoredText.of(standing.sizeSegment(), CODE);
    row.region = StoredText.of(standing.region(), CODE);
    row.arr = standing.arr();
    row.rankArr = rank(standing.arr());
    row.queue = standing.queue().map(Queue::name).orElse(null);
    row.changesAt = standing.changesAt();
    row.dueAt = standing.dueAt();
    row.decidedAt = standing.decidedAt();
    put(row, standing.headline());
    if (standing.next() != null) {
      put(row, standing.next());
    }
    return row;
  }

  private static void put(StandingRow row, Headline headline) {
    row.gate = headline.gate();
    row.tier = headline.tier();
    row.cell = headline.cell();
    row.segment = headline.segment();
    row.productTiers = codes(headline, Readiness::tier);
    row.productCells = codes(headline, Readiness::cell);
  }

  private static String codes(Headline headline, Function<Readiness, @Nullable String> code) {
    Map<String, String> codes = new TreeMap<>();
    headline
        .crossSell()
        .forEach(
            (product, readiness) -> {
              String value = code.apply(readiness);
              if (value != null) {
                codes.put(product, value);
              }
            });
    return StoredText.json(codes);
  }

  private static void put(StandingRow row, NextAction next) {
    row.play = next.play();
    row.title = StoredText.of(next.title(), TITLE);
    row.motion = next.motion();
    row.product = next.product();
    row.owner = next.owner();
    row.channel = next.channel();
    row.dueBy = next.dueBy();
    row.priority = next.priority();
    row.reason1 = reason(next, 0);
    row.reason2 = reason(next, 1);
    row.reason3 = reason(next, 2);
  }

  private static @Nullable String reason(NextAction next, int number) {
    return number < next.reasons().size()
        ? StoredText.of(next.reasons().get(number), REASON)
        : null;
  }

  static Standing standing(StandingRow row) {
    NextAction next = next(row);
    return new Standing(
        row.accountId,
        row.decisionId,
        row.releaseId,
        row.releaseDigest,
        headline(row, next),
        row.score,
        row.arr,
        row.sizeSegment,
        row.region,
        next,
        row.changesAt,
        row.dueAt,
        row.decidedAt);
  }

  private static @Nullable NextAction next(StandingRow row) {
    if (row.play == null) {
      return null;
    }
    List<String> reasons =
        Stream.of(row.reason1, row.reason2, row.reason3).filter(Objects::nonNull).toList();
    return new NextAction(
        row.play,
        row.title == null ? row.play : row.title,
        row.motion,
        row.product,
        row.owner,
        row.channel,
        row.dueBy,
        row.priority == null ? 0 : row.priority,
        reasons);
  }

  private static Headline headline(StandingRow row, @Nullable NextAction next) {
    Map<String, String> tiers = StoredText.codes(row.productTiers);
    Map<String, String> cells = StoredText.codes(row.productCells);
    Map<String, Readiness> crossSell = new LinkedHashMap<>();
    tiers.forEach(
        (product, tier) -> crossSell.put(product, new Readiness(tier, cells.get(product))));
    cells.forEach((product, cell) -> crossSell.putIfAbsent(product, new Readiness(null, cell)));
    return new Headline(
        row.gate,
        row.tier,
        row.cell,
        row.segment,
        next == null ? null : Headline.action(next.play(), next.product()),
        crossSell);
  }
}

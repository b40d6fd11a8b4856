package io.nextplay.decision;

import io.nextplay.decision.DecisionChange.What;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Subject;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of a decision that others act on: two decisions with one headline ask for the same.
 * Scores may move without it. Immutable.
 *
 * @param gate OPEN, CAUTION or BLOCKED
 * @param tier the expansion tier
 * @param cell the cell of the upsell grid
 * @param segment the segment of the decision
 * @param nextBestAction the play, with {@code play product} when it is for a product
 * @param crossSell tier and cell of each product that is not owned, by code
 */
public record Headline(
    @Nullable String gate,
    @Nullable String tier,
    @Nullable String cell,
    @Nullable String segment,
    @Nullable String nextBestAction,
    Map<String, Readiness> crossSell) {

  /**
   * How ready an account is for a product.
   *
   * @param tier READY_NOW, BUILDING or NOT_READY
   * @param cell the cell of the product's grid
   */
  public record Readiness(@Nullable String tier, @Nullable String cell) {

    private static final Readiness UNKNOWN = new Readiness(null, null);
  }

  /** Copies its map. */
  public Headline {
    crossSell = Map.copyOf(crossSell);
  }

  /** The headline of a decision. */
  public static Headline of(Decision decision) {
    Map<String, Readiness> crossSell = new LinkedHashMap<>();
    decision
        .crossSell()
        .forEach(each -> crossSell.put(each.product(), new Readiness(each.tier(), each.cell())));
    Decision.PlayOffer next = decision.nextBestAction();
    return new Headline(
        decision.gate().status(),
        decision.expansion().tier(),
        decision.upsell().cell(),
        decision.segment(),
        next == null ? null : action(next.play(), next.product()),
        crossSell);
  }

  /** The headline of the decision that an evaluation will be put into, without any wording. */
  public static Headline of(Evaluation evaluation) {
    Subject account = evaluation.account();
    Map<String, Readiness> crossSell = new LinkedHashMap<>();
    for (Subject product : evaluation.products()) {
      String tier = product.text(WellKnown.ELIGIBILITY_TIER);
      if (tier != null) {
        String cell = Rendering.cell(product, "crossSell");
        crossSell.put(product.getCode(), new Readiness(tier, cell));
      }
    }
    List<Candidate> plays = evaluation.candidates();
    Candidate next = plays.isEmpty() || plays.get(0).isRemoved() ? null : plays.get(0);
    return new Headline(
        account.text(WellKnown.GATE),
        account.text(WellKnown.EXPANSION_TIER),
        Rendering.cell(account, "upsell"),
        account.text(WellKnown.SEGMENTATION),
        next == null ? null : action(next.getPlay(), next.getProduct()),
        crossSell);
  }

  /** A play and the product that it is for, as one text. */
  public static String action(String play, @Nullable String product) {
    return product == null ? play : play + " " + product;
  }

  /** What differs from this one in a later one, in a fixed order; empty when nothing does. */
  public List<DecisionChange> changesTo(Headline later) {
    List<DecisionChange> changes = new ArrayList<>();
    add(changes, What.GATE, null, gate, later.gate);
    add(changes, What.TIER, null, tier, later.tier);
    add(changes, What.CELL, null, cell, later.cell);
    add(changes, What.SEGMENT, null, segment, later.segment);
    add(changes, What.NEXT_BEST_ACTION, null, nextBestAction, later.nextBestAction);
    TreeSet<String> products = new TreeSet<>(crossSell.keySet());
    products.addAll(later.crossSell.keySet());
    for (String product : products) {
      Readiness before = crossSell.getOrDefault(product, Readiness.UNKNOWN);
      Readiness after = later.crossSell.getOrDefault(product, Readiness.UNKNOWN);
      add(changes, What.CROSS_SELL_TIER, product, before.tier, after.tier);
      add(changes, What.CROSS_SELL_CELL, product, before.cell, after.cell);
    }
    return List.copyOf(changes);
  }

  private static void add(
      List<DecisionChange> changes,
      What what,
      @Nullable String product,
      @Nullable String from,
      @Nullable String to) {
    if (!Objects.equals(from, to)) {
      changes.add(new DecisionChange(what, product, from, to));
    }
  }
}

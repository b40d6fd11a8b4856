package io.nextplay.decision;

import org.jspecify.annotations.Nullable;

/**
 * One part of a decision's {@link Headline} that differs from an earlier one. Immutable.
 *
 * @param what the part
 * @param product the product that it is about; null for the account
 * @param from what it was; null when it was not known
 * @param to what it is; null when it is not known
 */
public record DecisionChange(
    What what, @Nullable String product, @Nullable String from, @Nullable String to) {

  /** The parts of a decision that others act on. */
  public enum What {
    /** OPEN, CAUTION or BLOCKED. */
    GATE,
    /** The expansion tier. */
    TIER,
    /** The cell of the upsell grid. */
    CELL,
    /** The segment of the decision. */
    SEGMENT,
    /** The next best action: its play, and the product that it is for. */
    NEXT_BEST_ACTION,
    /** The cross-sell tier of a product. */
    CROSS_SELL_TIER,
    /** The cross-sell cell of a product. */
    CROSS_SELL_CELL
  }
}

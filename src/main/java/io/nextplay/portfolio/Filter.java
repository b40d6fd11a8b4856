package io.nextplay.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Which standings are asked for; all that is given must hold. A null asks for all, an empty text
 * for those of which it is not known.
 *
 * @param gate the gate status, such as BLOCKED
 * @param tier the expansion tier
 * @param cell the cell of the upsell grid, such as A1
 * @param segment the segment of the decision, such as READY_NOW
 * @param play the next best action
 * @param owner who runs the next best action
 * @param product the product that the next best action is for
 * @param sizeSegment the size class, such as MID
 * @param region the sales region
 * @param readiness how ready for a product
 * @param heldBy the gate row that holds the account, as {@code workbook!sheet!row}; empty for
 *     accounts that none holds
 * @param heldAloneBy the gate row without which the account's gate would lift, written likewise;
 *     empty for accounts that no row holds alone
 */
public record Filter(
    @Nullable String gate,
    @Nullable String tier,
    @Nullable String cell,
    @Nullable String segment,
    @Nullable String play,
    @Nullable String owner,
    @Nullable String product,
    @Nullable String sizeSegment,
    @Nullable String region,
    @Nullable Readiness readiness,
    @Nullable String heldBy,
    @Nullable String heldAloneBy) {

  /** All standings. */
  public static final Filter NONE =
      new Filter(null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * How ready an account is for a product.
   *
   * @param product its code
   * @param tier the cross-sell tier; empty for accounts that own the product, or have no tier
   */
  public record Readiness(String product, String tier) {}
}

package io.nextplay.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The book in numbers, as its accounts stand. Every list has all codes that the active release
 * knows, also those that nobody has; then codes that accounts still have from an earlier release;
 * then, with a null code, accounts of which it is not known. Immutable.
 *
 * @param all every account
 * @param release the release in force
 * @param behind how many accounts still stand by another one
 * @param byGate by gate status
 * @param byTier by expansion tier
 * @param byCell by cell of the upsell grid
 * @param byPlay by next best action
 * @param bySegment by segment of the decision
 * @param owners by owner of the next best action, in the order of the codes
 * @param products by cross-sell tier, one entry a product that can be sold, in path order
 */
public record Portfolio(
    Sum all,
    String release,
    long behind,
    List<Tally> byGate,
    List<Tally> byTier,
    List<Tally> byCell,
    List<Tally> byPlay,
    List<Tally> bySegment,
    List<OwnerPlays> owners,
    List<ProductTiers> products) {

  /**
   * What one owner has to do.
   *
   * @param owner its code; null for accounts without a next best action, or without an owner of it
   * @param all every account of the owner
   * @param byPlay by next best action, only those that occur
   */
  public record OwnerPlays(@Nullable String owner, Sum all, List<Tally> byPlay) {}

  /**
   * The book for one product.
   *
   * @param product its code
   * @param title for readers
   * @param byTier by cross-sell tier; a null code for accounts that own it, or have no tier
   */
  public record ProductTiers(String product, String title, List<Tally> byTier) {}
}

package io.nextplay.portfolio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Standings added up. Implementations are thread-safe and take part in the caller's transaction.
 */
public interface Totals {

  /** Every combination of outcomes that some account has. */
  List<Outcome> outcomes();

  /** The accounts of a filter. */
  Sum sum(Filter filter);

  /** Every combination of owner and play that some account has as its next best action. */
  List<OwnerTotal> owners();

  /** What every gate row holds, apart by whether it is the only one. */
  List<HeldTotal> held();

  /**
   * The accounts that are nearest to leaving a gate row.
   *
   * @param row {@code workbook!sheet!row}
   */
  List<NearMiss> nearest(String row, int limit);

  /**
   * Accounts with the same outcome.
   *
   * @param gate the gate status
   * @param tier the expansion tier
   * @param cell the upsell cell
   * @param segment the segment of the decision
   * @param play the next best action
   * @param productTiers the cross-sell tier by product
   * @param sum how many, and what they pay
   */
  record Outcome(
      @Nullable String gate,
      @Nullable String tier,
      @Nullable String cell,
      @Nullable String segment,
      @Nullable String play,
      Map<String, String> productTiers,
      Sum sum) {}

  /**
   * What somebody has to do.
   *
   * @param owner who runs the next best action; null when unknown
   * @param play the next best action; null when there is none
   * @param sum how many, and what they pay
   */
  record OwnerTotal(@Nullable String owner, @Nullable String play, Sum sum) {}

  /**
   * What a gate row holds.
   *
   * @param row {@code workbook!sheet!row}
   * @param status what the row says
   * @param alone whether it is the accounts' only row of that status
   * @param sum how many, and what they pay
   */
  record HeldTotal(String row, String status, boolean alone, Sum sum) {}

  /**
   * An account that is near to leaving a gate row.
   *
   * @param accountId the account
   * @param arr what it pays a year; null when unknown
   * @param gap how far it is, as a share of the cut-off
   * @param distance the same in business words
   * @param reason why the row holds it
   */
  record NearMiss(
      String accountId, @Nullable Double arr, double gap, String distance, String reason) {}
}

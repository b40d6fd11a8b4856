package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.decision.DecisionChange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the decisions of accounts. Entries never change; they go with their account.
 * Implementations are thread-safe and take part in the caller's transaction.
 */
public interface Changes {

  /** Adds the changes of steps. */
  void add(Collection<Step> steps);

  /**
   * An account's changes, newest first.
   *
   * @param limit how many at most
   * @param cursor where the page before said to go on; null for the newest
   * @throws Refusal when the cursor is not one
   */
  Page of(String accountId, int limit, @Nullable String cursor);

  /**
   * A change.
   *
   * @param sequence grows with every change of the book; of one account, a later change has the
   *     higher number
   * @param at when it was decided
   * @param decisionId the decision that it came with
   * @param change what changed
   * @param cause why the account was decided
   */
  record Entry(long sequence, Instant at, String decisionId, DecisionChange change, Cause cause) {}

  /**
   * A part of an account's changes.
   *
   * @param changes newest first
   * @param next the cursor of the next page; null when this is the last
   */
  record Page(List<Entry> changes, @Nullable String next) {}
}

package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.engine.Given;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, kept for good: each entry holds the decision and everything it was made from,
 * so that it can be shown, explained and made again. Entries never change; they go only when their
 * account is erased. Implementations are thread-safe and take part in the caller's transaction, or
 * open one when there is none.
 */
public interface DecisionLog {

  /**
   * Adds an entry.
   *
   * @param decision what was decided
   * @param given the facts it was made from
   * @throws Refusal when the account id is not one, or the facts are too large to keep
   */
  void record(Decision decision, Given given);

  /** The decision with an id; empty when it was not recorded, or was erased. */
  Optional<Decision> find(String id);

  /** The facts that the decision with an id was made from. */
  Optional<Given> inputs(String id);

  /**
   * An account's decisions, newest first.
   *
   * @param accountId the account
   * @param limit how many at most
   * @param cursor where the page before said to go on; null for the newest
   * @throws Refusal when the cursor is not one
   */
  Page history(String accountId, int limit, @Nullable String cursor);

  /** Forgets every decision about an account; says how many there were. */
  long erase(String accountId);

  /**
   * A part of a history.
   *
   * @param decisions newest first
   * @param next the cursor of the next page; null when this is the last
   */
  record Page(List<Decision> decisions, @Nullable String next) {}
}

package io.nextplay.portfolio;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the stored accounts stand. Implementations are thread-safe and take part in the caller's
 * transaction.
 */
public interface Standings {

  /** Where these accounts stand, by account id; those that are not known are left out. */
  Map<String, Standing> of(Collection<String> accountIds);

  /** Stores where accounts now stand, each account at most once. */
  void put(Collection<Step> steps);

  /**
   * Accounts whose time has come, those that wait longest first; those that were put off are left
   * out.
   */
  List<String> due(Instant now, int limit);

  /** Accounts that stand by another release, in no particular order; without those put off. */
  List<String> behind(String releaseDigest, Instant now, int limit);

  /** How many accounts' time has come, also those that were put off. */
  long countDue(Instant now);

  /** How many accounts stand by another release, also those that were put off. */
  long countBehind(String releaseDigest);

  /** Keeps an account from being listed before a time. */
  void putOff(String accountId, Instant until);

  /**
   * The standings of a filter, in the order of their account ids.
   *
   * @param after the last account id of the page before; null for the first page
   */
  List<Standing> list(Filter filter, @Nullable String after, int limit);

  /**
   * A queue's standings, best first: by priority, then by ARR (unknown last), then by account id.
   *
   * @param after where the page before ended; null for the first page
   */
  List<Standing> queue(Queue queue, Filter filter, @Nullable Rank after, int limit);

  /**
   * The standings of a filter, largest first: by ARR (unknown last), then by account id.
   *
   * @param after where the page before ended, of which the priority does not count; null for the
   *     first page
   */
  List<Standing> byArr(Filter filter, @Nullable Rank after, int limit);

  /**
   * A place in a list.
   *
   * @param priority of the next best action
   * @param arr null when unknown
   * @param accountId the account
   */
  record Rank(double priority, @Nullable Double arr, String accountId) {}
}

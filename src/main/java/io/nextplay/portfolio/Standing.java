package io.nextplay.portfolio;

import io.nextplay.decision.Decision;
import io.nextplay.decision.Headline;
import io.nextplay.table.WellKnown;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands now: its current decision in one line. Immutable.
 *
 * @param accountId the account
 * @param decisionId the last decision that was recorded; empty when there is none
 * @param release the release that it stands by
 * @param releaseDigest the digest of that release; empty when the account has not been decided
 *     since standings are kept
 * @param headline what others act on
 * @param score the expansion score; null when unknown
 * @param arr what the account pays a year; null when unknown
 * @param sizeSegment its size class; null when unknown
 * @param region its sales region; null when unknown
 * @param next the next best action; null when there is none
 * @param changesAt when its decision will next change by itself; null when that is not foreseen
 * @param dueAt when to decide it again at the latest
 * @param decidedAt when it was last decided
 */
public record Standing(
    String accountId,
    String decisionId,
    String release,
    String releaseDigest,
    Headline headline,
    @Nullable Double score,
    @Nullable Double arr,
    @Nullable String sizeSegment,
    @Nullable String region,
    @Nullable NextAction next,
    @Nullable Instant changesAt,
    Instant dueAt,
    Instant decidedAt) {

  /**
   * What a decision comes to.
   *
   * @param signals the account's signals that it was made from
   * @param refresh after how long it is decided again even if nothing is foreseen
   */
  static Standing of(Decision decision, Map<String, Object> signals, Duration refresh) {
    Decision.PlayOffer next = decision.nextBestAction();
    return new Standing(
        decision.accountId(),
        decision.id(),
        decision.release(),
        decision.releaseDigest(),
        Headline.of(decision),
        decision.expansion().score(),
        signals.get(WellKnown.ARR) instanceof Number arr ? (Double) arr.doubleValue() : null,
        text(signals.get(WellKnown.SIZE_SEGMENT)),
        text(signals.get(WellKnown.REGION)),
        next == null ? null : NextAction.of(next),
        decision.changesAt(),
        dueAt(decision, refresh),
        decision.decidedAt());
  }

  /** At the change that is foreseen, or where foresight ends, or when it gets old. */
  private static Instant dueAt(Decision decision, Duration refresh) {
    Instant due = decision.decidedAt().plus(refresh);
    Decision.Forecast forecast = decision.forecast();
    if (forecast != null && forecast.until().isBefore(due)) {
      due = forecast.until();
    }
    Instant changesAt = decision.changesAt();
    return changesAt != null && changesAt.isBefore(due) ? changesAt : due;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }

  /** The same, with another decision as the last recorded one. */
  Standing withDecision(String id) {
    return new Standing(
        accountId,
        id,
        release,
        releaseDigest,
        headline,
        score,
        arr,
        sizeSegment,
        region,
        next,
        changesAt,
        dueAt,
        decidedAt);
  }

  /** Whether it comes from a decision at all. */
  boolean isDecided() {
    return !releaseDigest.isEmpty();
  }

  /** The queue that the account stands in; empty when it stands in none. */
  public Optional<Queue> queue() {
    return next == null ? Optional.empty() : Queue.ofMotion(next.motion());
  }
}

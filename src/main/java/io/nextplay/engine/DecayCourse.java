package io.nextplay.engine;

import io.nextplay.table.Derivation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decayed sum. All its parts have one half-life, so between two events it is today's sum times
 * 0.5^(time / half-life): when it reaches a cut-point can be worked out, and is then made exact
 * against the sum as decisions see it, which is rounded.
 */
final class DecayCourse implements Course {

  private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

  /** Sums are rounded to six decimals: half a millionth above a point still rounds to it. */
  private static final double HALF_A_STEP = 0.5e-6;

  private final EventSignals signals;
  private final Derivation.DecayedSum derivation;
  private final List<Event> relevant;
  private final Cuts cuts;
  private final Instant until;

  /**
   * A course.
   *
   * @param relevant the events that it looks at, in ascending order of their times
   */
  DecayCourse(
      EventSignals signals,
      Derivation.DecayedSum derivation,
      List<Event> relevant,
      Cuts cuts,
      Instant until) {
    this.signals = signals;
    this.derivation = derivation;
    this.relevant = relevant;
    this.cuts = cuts;
    this.until = until;
  }

  @Override
  public double at(Instant moment) {
    return signals.value(derivation, relevant, moment);
  }

  @Override
  public @Nullable Instant next(Instant after) {
    double now = at(after);
    Instant from = after;
    Instant arrival = arrival(from);
    while (arrival != null && !arrival.isAfter(until)) {
      Instant left = left(from, arrival.minusNanos(1), now);
      if (left != null || !cuts.same(now, at(arrival))) {
        return left == null ? arrival : left;
      }
      from = arrival;
      arrival = arrival(from);
    }
    return left(from, until, now);
  }

  /** When the next event that lies ahead happens. */
  private @Nullable Instant arrival(Instant after) {
    int happened = EventSignals.happened(relevant, after);
    return happened == relevant.size() ? null : relevant.get(happened).time();
  }

  /** When the sum leaves the cell of a value, from a moment to an end without events between. */
  private @Nullable Instant left(Instant from, Instant end, double now) {
    if (!end.isAfter(from) || cuts.same(now, at(end))) {
      return null;
    }
    Instant base = from.truncatedTo(ChronoUnit.MILLIS);
    long most = Duration.between(base, end).toMillis();
    if (most < 1 || !isLeft(base, most, now)) {
      return end; // within the last millisecond
    }
    return base.plusMillis(first(base, Math.min(most, guess(from, now)), most, now));
  }

  /** After about how many milliseconds the sum leaves its cell, by the closed form. */
  private long guess(Instant from, double now) {
    double point = cuts.between(now, 0);
    double target = Math.abs(point) + (now == point ? -HALF_A_STEP : HALF_A_STEP);
    double sum = Math.abs(signals.exactSum(derivation, relevant, from));
    double days = derivation.halfLifeDays() * Math.log(sum / target) / Math.log(2);
    return days > 0 ? (long) Math.ceil(days * MILLIS_A_DAY) : 1;
  }

  private boolean isLeft(Instant base, long millis, double now) {
    return !cuts.same(now, at(base.plusMillis(millis)));
  }

  /** The first millisecond that is outside the cell, looked for around a good guess. */
  private long first(Instant base, long guess, long most, double now) {
    long low = guess;
    long high = guess;
    long step = 1;
    while (low > 0 && isLeft(base, low, now)) {
      high = low;
      low = Math.max(0, low - step);
      step *= 2;
    }
    while (high < most && !isLeft(base, high, now)) {
      low = high;
      high = Math.min(most, high + step);
      step *= 2;
    }
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (isLeft(base, middle, now)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}

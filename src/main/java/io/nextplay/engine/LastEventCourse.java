package io.nextplay.engine;

import io.nextplay.table.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole days of 24 hours since the last event: they grow, until another event happens. */
final class LastEventCourse implements Course {

  private final Signal signal;
  private final List<Instant> times;
  private final Cuts cuts;
  private final Instant until;

  /**
   * A course.
   *
   * @param times when the events happened or will happen, in ascending order
   */
  LastEventCourse(Signal signal, List<Instant> times, Cuts cuts, Instant until) {
    this.signal = signal;
    this.times = times;
    this.cuts = cuts;
    this.until = until;
  }

  @Override
  public double at(Instant moment) {
    int found = Collections.binarySearch(times, moment);
    int last = found >= 0 ? found : -found - 2;
    return Derived.orDefault(
        signal, last < 0 ? Double.NaN : ChronoUnit.DAYS.between(times.get(last), moment));
  }

  @Override
  public @Nullable Instant next(Instant after) {
    double now = at(after);
    Instant last = null;
    for (Instant time : times) {
      if (time.isAfter(after)) {
        Instant left = left(last, time.minusNanos(1), after, now);
        if (left != null) {
          return left;
        }
        if (time.isAfter(until)) {
          return null;
        }
        if (!cuts.same(now, at(time))) {
          return time;
        }
      }
      last = time;
    }
    return left(last, until, after, now);
  }

  /** When the days since an event leave their cell, at the latest at an end. */
  private @Nullable Instant left(
      @Nullable Instant last, Instant latest, Instant after, double now) {
    Instant end = latest.isBefore(until) ? latest : until;
    if (last == null || !end.isAfter(after) || cuts.same(now, at(end))) {
      return null;
    }
    long low = Math.max(0, Duration.between(last, after).toDays());
    long high = Duration.between(last, end).toDays();
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (cuts.same(now, at(last.plus(middle, ChronoUnit.DAYS)))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return last.plus(high, ChronoUnit.DAYS);
  }
}

package io.nextplay.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A signal that the calendar moves, at midnight of UTC. Immutable. */
final class CalendarCourse implements Course {

  private final ToDoubleFunction<LocalDate> value;
  private final boolean steady;
  private final Cuts cuts;
  private final LocalDate end;

  /**
   * A course.
   *
   * @param value the signal's value on a day
   * @param steady whether it only rises, or only falls
   */
  CalendarCourse(ToDoubleFunction<LocalDate> value, boolean steady, Cuts cuts, Instant until) {
    this.value = value;
    this.steady = steady;
    this.cuts = cuts;
    this.end = day(until);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  @Override
  public double at(Instant moment) {
    return value.applyAsDouble(day(moment));
  }

  @Override
  public @Nullable Instant next(Instant after) {
    LocalDate today = day(after);
    double now = value.applyAsDouble(today);
    LocalDate found = steady ? search(today, now) : walk(today, now);
    return found == null ? null : found.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private boolean isLeft(LocalDate day, double now) {
    return !cuts.same(now, value.applyAsDouble(day));
  }

  private @Nullable LocalDate search(LocalDate today, double now) {
    if (!isLeft(end, now)) {
      return null;
    }
    long low = today.toEpochDay();
    long high = end.toEpochDay();
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (isLeft(LocalDate.ofEpochDay(middle), now)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return LocalDate.ofEpochDay(high);
  }

  private @Nullable LocalDate walk(LocalDate today, double now) {
    LocalDate month = today.withDayOfMonth(1).plusMonths(1);
    while (!month.isAfter(end)) {
      if (isLeft(month, now)) {
        return month;
      }
      month = month.plusMonths(1);
    }
    return null;
  }
}

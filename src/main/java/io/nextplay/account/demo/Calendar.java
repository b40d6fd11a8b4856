package io.nextplay.account.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * When things happen at an account: mostly on working days, around the working hours of its region,
 * within the last twelve months and never before it became a customer. Not thread-safe.
 */
final class Calendar {

  private static final int YEAR = 365;

  /** The middle of the working day, as an hour of UTC. */
  private static final Map<String, Integer> NOON =
      Map.of("NA", 17, "EMEA", 11, "APAC", 4, "LATAM", 15);

  private final LocalDate end;
  private final int days;
  private final int noon;
  private final Draw draw;

  private Calendar(LocalDate start, LocalDate end, int noon, Draw draw) {
    this.end = end;
    this.days = (int) Math.max(1, ChronoUnit.DAYS.between(start, end));
    this.noon = noon;
    this.draw = draw;
  }

  /** The days on which anything can happen: up to the anchor. */
  static Calendar of(Customer customer, Draw draw) {
    return until(customer.anchor(), customer, draw);
  }

  /** The days on which somebody used the product: up to the quiet days before the anchor. */
  static Calendar ofUse(Customer customer, Draw draw) {
    return until(customer.anchor().minusDays(customer.quietDays()), customer, draw);
  }

  private static Calendar until(LocalDate end, Customer customer, Draw draw) {
    LocalDate yearAgo = customer.anchor().minusDays(YEAR);
    LocalDate signed = customer.contract().start();
    LocalDate start = signed.isAfter(yearAgo) ? signed : yearAgo;
    return new Calendar(start, end, NOON.getOrDefault(customer.region(), 12), draw);
  }

  /** How much of a year it covers, more than 0 and at most 1. */
  double years() {
    return (double) days / YEAR;
  }

  /** Any time. */
  Instant any() {
    return leaning(1);
  }

  /** Any time; above 1 rather the recent ones, below 1 rather the older ones. */
  Instant leaning(double recency) {
    int back = daysBack(recency);
    if (isWeekend(back) && draw.chance(0.85)) {
      back = daysBack(recency);
    }
    return at(back);
  }

  /** A time within so many last days. */
  Instant lately(int lastDays) {
    return at(draw.whole(1, Math.min(lastDays, days)));
  }

  /** A time some days after another, at most so many; empty when that is not over yet. */
  Optional<Instant> after(Instant time, int atMostDays) {
    long seconds = (long) draw.between(600, atMostDays * 86_400.0);
    Instant later = time.plusSeconds(seconds);
    return later.isBefore(end.atStartOfDay(ZoneOffset.UTC).toInstant())
        ? Optional.of(later)
        : Optional.empty();
  }

  private int daysBack(double recency) {
    return 1 + (int) (days * StrictMath.pow(draw.unit(), recency));
  }

  private boolean isWeekend(int back) {
    DayOfWeek day = end.minusDays(back).getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  private Instant at(int back) {
    double hour = Math.min(23.99, Math.max(0, draw.normal(noon, 2.2)));
    return end.minusDays(back)
        .atStartOfDay(ZoneOffset.UTC)
        .plusSeconds((long) (hour * 3_600))
        .toInstant();
  }
}

package io.nextplay.account.demo;

import java.time.Instant;
import java.time.LocalDate;
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

  private static final int DAY_SECONDS = 86_400;

  /**
   * The first day that is over the end, in days since 1970: plain numbers, for it is asked often.
   */
  private final long end;

  private final int days;
  private final int noon;
  private final Draw draw;

  private Calendar(LocalDate start, LocalDate end, int noon, Draw draw) {
    this.end = end.toEpochDay();
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
    long seconds = (long) draw.between(600, (double) atMostDays * DAY_SECONDS);
    Instant later = time.plusSeconds(seconds);
    return later.isBefore(Instant.ofEpochSecond(end * DAY_SECONDS))
        ? Optional.of(later)
        : Optional.empty();
  }

  private int daysBack(double recency) {
    return 1 + (int) (days * StrictMath.pow(draw.unit(), recency));
  }

  private boolean isWeekend(int back) {
    // Day 0, the first of January 1970, was a Thursday.
    return Math.floorMod(end - back + 3, 7) >= 5;
  }

  private Instant at(int back) {
    // Three draws make a bell around noon, six hours to either side at most: cheaper than a normal.
    double bell = draw.unit() + draw.unit() + draw.unit() - 1.5;
    double hour = Math.min(23.99, Math.max(0, noon + 4 * bell));
    return Instant.ofEpochSecond((end - back) * DAY_SECONDS + (long) (hour * 3_600));
  }
}

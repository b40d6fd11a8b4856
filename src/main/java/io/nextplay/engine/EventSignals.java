package io.nextplay.engine;

import io.nextplay.table.Derivation;
import io.nextplay.table.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds events, which stand in ascending order of time, into numbers. Of events at the same time
 * the order does not matter: contributions are sorted before they are added, so that any
 * permutation gives the same bits. Events after the clock have not happened yet and do not count.
 * Immutable and thread-safe.
 */
final class EventSignals {

  private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();
  private static final int MILLIS_A_SECOND = 1_000;
  private static final int NANOS_A_MILLI = 1_000_000;

  private final Map<String, EventType> types;

  EventSignals(Map<String, EventType> types) {
    this.types = types;
  }

  /**
   * The value of a derivation from those events that it looks at.
   *
   * @return NaN when there is nothing to measure (days since a last event that never was)
   */
  double value(Derivation derivation, List<Event> relevant, Instant asOf) {
    if (derivation instanceof Derivation.Count count) {
      return happened(relevant, asOf) - happened(relevant, since(asOf, count.days()));
    }
    if (derivation instanceof Derivation.DistinctUsers distinct) {
      return distinctUsers(relevant, since(asOf, distinct.days()), asOf);
    }
    if (derivation instanceof Derivation.DecayedSum sum) {
      return Rounding.sixDecimals(exactSum(sum, relevant, asOf));
    }
    return daysSinceLast(relevant, asOf);
  }

  /**
   * Younger than so many days of 24 hours: an event exactly 30 days old is no longer "in the last
   * 30 days".
   */
  private static Instant since(Instant asOf, int days) {
    return asOf.minus(days, ChronoUnit.DAYS);
  }

  /** How many events, from the first, have happened at a moment. */
  static int happened(List<Event> events, Instant at) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).time().isAfter(at)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static double distinctUsers(List<Event> events, Instant after, Instant asOf) {
    Set<String> users = new HashSet<>();
    int end = happened(events, asOf);
    for (int i = happened(events, after); i < end; i++) {
      String user = events.get(i).user();
      if (user != null) {
        users.add(user);
      }
    }
    return users.size();
  }

  private static double daysSinceLast(List<Event> events, Instant asOf) {
    int happened = happened(events, asOf);
    return happened == 0
        ? Double.NaN
        : ChronoUnit.DAYS.between(events.get(happened - 1).time(), asOf);
  }

  /** A decayed sum at a moment before it is rounded; later events do not count. */
  double exactSum(Derivation.DecayedSum sum, List<Event> relevant, Instant asOf) {
    int count = happened(relevant, asOf);
    double[] parts = new double[count];
    for (int i = 0; i < count; i++) {
      Event event = relevant.get(i);
      double age = millis(event.time(), asOf) / MILLIS_A_DAY;
      parts[i] = weight(event) * Math.pow(0.5, age / sum.halfLifeDays());
    }
    Arrays.sort(parts);
    double total = 0;
    for (double part : parts) {
      total += part;
    }
    return total;
  }

  private double weight(Event event) {
    EventType type = types.get(event.type());
    return type == null ? 0 : type.weight();
  }

  /** Whole milliseconds from a moment to a later one. */
  private static long millis(Instant from, Instant to) {
    return (to.getEpochSecond() - from.getEpochSecond()) * MILLIS_A_SECOND
        + Math.floorDiv(to.getNano() - from.getNano(), NANOS_A_MILLI);
  }
}

package io.nextplay.engine;

import io.nextplay.table.Derivation;
import io.nextplay.table.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into numbers. The order of the events does not matter: contributions are sorted
 * before they are added, so that any permutation gives the same bits. Events after the clock have
 * not happened yet and do not count. Immutable and thread-safe.
 */
final class EventSignals {

  private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

  private final Map<String, EventType> types;

  EventSignals(Map<String, EventType> types) {
    this.types = types;
  }

  /**
   * The value of a derivation from events.
   *
   * @param product when not null, only events that concern it count
   * @return NaN when there is nothing to measure (days since a last event that never was)
   */
  double fold(
      Derivation derivation,
      Map<String, List<Event>> eventsByType,
      @Nullable String product,
      Instant asOf) {
    return value(derivation, relevant(derivation, eventsByType, product), asOf);
  }

  /** The events that a derivation looks at, whenever they happened or will happen. */
  static List<Event> relevant(
      Derivation derivation, Map<String, List<Event>> eventsByType, @Nullable String product) {
    List<Event> relevant = new ArrayList<>();
    for (String type : derivation.eventTypes()) {
      for (Event event : eventsByType.getOrDefault(type, List.of())) {
        if (product == null || product.equals(event.product())) {
          relevant.add(event);
        }
      }
    }
    return relevant;
  }

  /** The value of a derivation from those events that it looks at. */
  double value(Derivation derivation, List<Event> relevant, Instant asOf) {
    if (derivation instanceof Derivation.Count count) {
      return count(relevant, since(asOf, count.days()), asOf);
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

  private static boolean isWithin(Event event, Instant after, Instant asOf) {
    return event.time().isAfter(after) && !event.time().isAfter(asOf);
  }

  private static double count(List<Event> events, Instant after, Instant asOf) {
    int count = 0;
    for (Event event : events) {
      if (isWithin(event, after, asOf)) {
        count++;
      }
    }
    return count;
  }

  private static double distinctUsers(List<Event> events, Instant after, Instant asOf) {
    Set<String> users = new HashSet<>();
    for (Event event : events) {
      if (event.user() != null && isWithin(event, after, asOf)) {
        users.add(event.user());
      }
    }
    return users.size();
  }

  private static double daysSinceLast(List<Event> events, Instant asOf) {
    Instant last = null;
    for (Event event : events) {
      boolean happened = !event.time().isAfter(asOf);
      if (happened && (last == null || event.time().isAfter(last))) {
        last = event.time();
      }
    }
    return last == null ? Double.NaN : ChronoUnit.DAYS.between(last, asOf);
  }

  /** A decayed sum at a moment before it is rounded; later events do not count. */
  double exactSum(Derivation.DecayedSum sum, List<Event> relevant, Instant asOf) {
    double[] parts = new double[relevant.size()];
    int count = 0;
    for (Event event : relevant) {
      if (!event.time().isAfter(asOf)) {
        parts[count++] = part(event, sum.halfLifeDays(), asOf);
      }
    }
    Arrays.sort(parts, 0, count);
    double total = 0;
    for (int i = 0; i < count; i++) {
      total += parts[i];
    }
    return total;
  }

  private double part(Event event, double halfLifeDays, Instant asOf) {
    EventType type = types.get(event.type());
    double age = Duration.between(event.time(), asOf).toMillis() / MILLIS_A_DAY;
    return (type == null ? 0 : type.weight()) * Math.pow(0.5, age / halfLifeDays);
  }
}

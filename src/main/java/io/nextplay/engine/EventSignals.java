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
  double value(Derivation derivation, List<Event> relevantEvents, Instant asOf) {
    List<Event> relevant = new ArrayList<>(relevantEvents.size());
    for (Event event : relevantEvents) {
      if (!event.time().isAfter(asOf)) {
        relevant.add(event);
      }
    }
    if (derivation instanceof Derivation.Count count) {
      return relevant.stream().filter(since(asOf, count.days())).count();
    }
    if (derivation instanceof Derivation.DistinctUsers distinct) {
      return distinctUsers(relevant.stream().filter(since(asOf, distinct.days())).toList());
    }
    if (derivation instanceof Derivation.DecayedSum sum) {
      return Rounding.sixDecimals(exactSum(relevant, sum.halfLifeDays(), asOf));
    }
    return relevant.stream()
        .map(Event::time)
        .max(Instant::compareTo)
        .map(last -> (double) ChronoUnit.DAYS.between(last, asOf))
        .orElse(Double.NaN);
  }

  /**
   * Younger than so many days of 24 hours: an event exactly 30 days old is no longer "in the last
   * 30 days".
   */
  private static java.util.function.Predicate<Event> since(Instant asOf, int days) {
    Instant from = asOf.minus(days, ChronoUnit.DAYS);
    return event -> event.time().isAfter(from);
  }

  private static double distinctUsers(List<Event> events) {
    Set<String> users = new HashSet<>();
    for (Event event : events) {
      if (event.user() != null) {
        users.add(event.user());
      }
    }
    return users.size();
  }

  /** A decayed sum at a moment before it is rounded; later events do not count. */
  double exactSum(Derivation.DecayedSum sum, List<Event> relevant, Instant asOf) {
    return exactSum(
        relevant.stream().filter(event -> !event.time().isAfter(asOf)).toList(),
        sum.halfLifeDays(),
        asOf);
  }

  private double exactSum(List<Event> events, double halfLifeDays, Instant asOf) {
    double[] parts = new double[events.size()];
    for (int i = 0; i < parts.length; i++) {
      Event event = events.get(i);
      EventType type = types.get(event.type());
      double age = Duration.between(event.time(), asOf).toMillis() / MILLIS_A_DAY;
      parts[i] = (type == null ? 0 : type.weight()) * Math.pow(0.5, age / halfLifeDays);
    }
    Arrays.sort(parts);
    return Arrays.stream(parts).reduce(0, Double::sum);
  }
}

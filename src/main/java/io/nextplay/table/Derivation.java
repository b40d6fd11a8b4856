package io.nextplay.table;

import java.util.List;

/** How a signal follows from other signals, from the clock or from events. Immutable. */
public sealed interface Derivation {

  /** Whole days from a date signal to the clock's day; negative when the date lies ahead. */
  record DaysSince(String date) implements Derivation {}

  /** Whole days from the clock's day to a date signal; negative when the date has passed. */
  record DaysUntil(String date) implements Derivation {}

  /** Whole months from a date signal to the clock's day. */
  record MonthsSince(String date) implements Derivation {}

  /**
   * Months from the clock's month to the next month whose number (1 to 12) is the signal's value: 0
   * to 11. Missing when the value is no such number.
   */
  record MonthsUntilMonth(String month) implements Derivation {}

  /** The largest of those signals that are known. */
  record Max(List<String> of) implements Derivation {}

  /** The smallest of those signals that are known. */
  record Min(List<String> of) implements Derivation {}

  /** How many events of the types happened in the last days. */
  record Count(List<String> types, int days) implements Derivation {}

  /** How many different users caused events of the types in the last days. */
  record DistinctUsers(List<String> types, int days) implements Derivation {}

  /** Whole days since the last event of the types; missing when there is none. */
  record DaysSinceLast(List<String> types) implements Derivation {}

  /**
   * The sum over all events of the types of weight x 0.5^(age / half-life); ages in days, fractions
   * included.
   */
  record DecayedSum(List<String> types, double halfLifeDays) implements Derivation {}

  /** Whether it is folded from events. */
  default boolean isFromEvents() {
    return !eventTypes().isEmpty();
  }

  /** The event types that it looks at; empty when it does not look at events. */
  default List<String> eventTypes() {
    if (this instanceof Count count) {
      return count.types();
    }
    if (this instanceof DistinctUsers users) {
      return users.types();
    }
    if (this instanceof DaysSinceLast last) {
      return last.types();
    }
    return this instanceof DecayedSum sum ? sum.types() : List.of();
  }

  /** The names of the signals that it looks at; empty when it looks at events. */
  default List<String> signals() {
    if (this instanceof DaysSince since) {
      return List.of(since.date());
    }
    if (this instanceof DaysUntil until) {
      return List.of(until.date());
    }
    if (this instanceof MonthsSince since) {
      return List.of(since.date());
    }
    if (this instanceof MonthsUntilMonth until) {
      return List.of(until.month());
    }
    if (this instanceof Max max) {
      return max.of();
    }
    return this instanceof Min min ? min.of() : List.of();
  }
}

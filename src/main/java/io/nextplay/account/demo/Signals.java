package io.nextplay.account.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects signals by name, as JSON would hold them. A null is a signal that nobody knows: it is
 * left out. Not thread-safe.
 */
final class Signals {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** A whole number. */
  void whole(String name, @Nullable Integer value) {
    put(name, value);
  }

  /** A fraction, rounded to 4 decimals. */
  void ratio(String name, @Nullable Double value) {
    put(name, value == null ? null : round(value, 4));
  }

  /** A number, rounded to 2 decimals. */
  void number(String name, @Nullable Double value) {
    put(name, value == null ? null : round(value, 2));
  }

  /** Yes or no. */
  void flag(String name, @Nullable Boolean value) {
    put(name, value);
  }

  /** A text or a choice. */
  void text(String name, @Nullable String value) {
    put(name, value);
  }

  /** A date. */
  void date(String name, @Nullable LocalDate value) {
    put(name, value == null ? null : value.toString());
  }

  /** A set. */
  void set(String name, List<String> value) {
    put(name, List.copyOf(value));
  }

  /** What was collected, in that order, unmodifiable. */
  Map<String, Object> asMap() {
    return Collections.unmodifiableMap(values);
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  private static double round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}

package io.nextplay.truth;

import io.nextplay.truth.Asked.Happening;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Works out what the Derivation cell of a signal says. */
final class NaiveDerivation {

  private final Map<String, Double> weights;
  private final Asked asked;
  private final String product;
  private final Function<String, Object> valueOf;
  private final LocalDate today;

  /**
   * For one account or product.
   *
   * @param product only events of this product count; null for the account
   * @param valueOf the value of a signal by API name; null when missing
   */
  NaiveDerivation(
      Map<String, Double> weights, Asked asked, String product, Function<String, Object> valueOf) {
    this.weights = weights;
    this.asked = asked;
    this.product = product;
    this.valueOf = valueOf;
    this.today = asked.asOf().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The value; null when missing. */
  BigDecimal value(NaiveSignal signal) {
    String text = signal.derivation();
    if (!text.contains("(")) {
      int blank = text.lastIndexOf(' ');
      return fromSignal(text.substring(0, blank), valueOf.apply(text.substring(blank + 1)));
    }
    String function = text.substring(0, text.indexOf('(')).strip();
    List<String> arguments =
        NaiveTest.split(text.substring(text.indexOf('(') + 1, text.length() - 1), ",");
    if (function.equals("max") || function.equals("min")) {
      return extreme(arguments, function.equals("max") ? 1 : -1);
    }
    return asked.events() == null ? null : fromEvents(function, arguments, signal.halfLife());
  }

  private BigDecimal fromSignal(String kind, Object source) {
    if (source == null) {
      return null;
    }
    if (kind.equals("months until month")) {
      return monthsUntil((BigDecimal) source);
    }
    LocalDate date = (LocalDate) source;
    return BigDecimal.valueOf(
        switch (kind) {
          case "days since" -> ChronoUnit.DAYS.between(date, today);
          case "days until" -> ChronoUnit.DAYS.between(today, date);
          default -> ChronoUnit.MONTHS.between(date, today);
        });
  }

  /** Missing when the number is none of a month. */
  private BigDecimal monthsUntil(BigDecimal month) {
    for (int months = 0; months < 12; months++) {
      int number = today.plusMonths(months).getMonthValue();
      if (month.compareTo(BigDecimal.valueOf(number)) == 0) {
        return BigDecimal.valueOf(months);
      }
    }
    return null;
  }

  private BigDecimal extreme(List<String> names, int sign) {
    BigDecimal best = null;
    for (String name : names) {
      BigDecimal value = (BigDecimal) valueOf.apply(name);
      if (value != null && (best == null || sign * value.compareTo(best) > 0)) {
        best = value;
      }
    }
    return best;
  }

  private BigDecimal fromEvents(String function, List<String> arguments, double halfLife) {
    String last = arguments.get(arguments.size() - 1);
    boolean windowed = last.matches("\\d+d");
    double window =
        windowed ? Double.parseDouble(last.substring(0, last.length() - 1)) : Double.MAX_VALUE;
    List<Happening> events = new ArrayList<>();
    for (Happening event : once()) {
      boolean concerns = product == null || product.equals(event.product());
      double age = age(event);
      if (arguments.contains(event.type()) && concerns && age >= 0 && age < window) {
        events.add(event);
      }
    }
    return switch (function) {
      case "count" -> BigDecimal.valueOf(events.size());
      case "distinct users" -> users(events);
      case "days since last" -> daysSinceLast(events);
      default -> decayedSum(events, halfLife);
    };
  }

  /** Events each once: those with one id are one, and those that are equal. */
  private List<Happening> once() {
    Set<Object> seen = new HashSet<>();
    return asked.events().stream()
        .filter(event -> seen.add(event.id() == null ? event : event.id()))
        .toList();
  }

  private double age(Happening event) {
    return Duration.between(event.time(), asked.asOf()).toMillis() / 86_400_000.0;
  }

  private static BigDecimal users(List<Happening> events) {
    Set<String> users = new HashSet<>();
    events.forEach(event -> users.add(event.user()));
    users.remove(null);
    return BigDecimal.valueOf(users.size());
  }

  private BigDecimal daysSinceLast(List<Happening> events) {
    BigDecimal least = null;
    for (Happening event : events) {
      BigDecimal days = BigDecimal.valueOf((long) age(event));
      least = least == null ? days : least.min(days);
    }
    return least;
  }

  private BigDecimal decayedSum(List<Happening> events, double halfLife) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Happening event : events) {
      double part = weights.get(event.type()) * Math.pow(0.5, age(event) / halfLife);
      sum = sum.add(new BigDecimal(part));
    }
    return sum.setScale(6, RoundingMode.HALF_UP);
  }
}

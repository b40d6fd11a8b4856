package io.nextplay.truth;

import io.nextplay.truth.Asked.Happening;
import io.nextplay.truth.RandomSignals.Of;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random facts for random models: on the cut-points, just beside them, between, missing. */
final class RandomFacts {

  private final Dice dice;

  RandomFacts(Dice dice) {
    this.dice = dice;
  }

  Asked next() {
    LocalDate day = dice.one(RandomTests.DATES).plusDays(dice.of(0, 1, 7, 10, 50, 75, -5, 13));
    Instant asOf =
        day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(dice.of(0, 1, 43_200, 86_399));
    double known = dice.of(0.2, 0.6, 0.9);
    Map<String, Map<String, Object>> products = new HashMap<>();
    for (String product : RandomSignals.PRODUCTS) {
      if (dice.chance(0.7)) {
        products.put(product, values("product", known));
      }
    }
    return new Asked(
        values("account", known), products, dice.chance(0.1) ? null : events(asOf), asOf);
  }

  private Map<String, Object> values(String scope, double known) {
    Map<String, Object> values = new HashMap<>();
    for (Of signal : RandomSignals.ALL) {
      double chance = signal.derivation().isEmpty() ? known : 0.1;
      if (signal.scope().equals(scope) && dice.chance(chance)) {
        values.put(signal.name(), value(signal));
      }
    }
    return values;
  }

  private Object value(Of signal) {
    if (signal.name().equals("monthA")) {
      return (double) dice.between(1, 12);
    }
    return switch (signal.type()) {
      case "number" -> number();
      case "ratio" -> ratio();
      case "flag" -> dice.chance(0.5);
      case "choice" -> dice.one(RandomTests.CHOICES);
      case "text" -> dice.chance(0.8) ? dice.one(RandomTests.TEXTS) : "something else";
      case "date" -> dice.one(RandomTests.DATES).plusDays(dice.of(0, 0, 0, 1, -1)).toString();
      default -> set(RandomSignals.codes(signal));
    };
  }

  private double number() {
    double cut = Double.parseDouble(dice.one(RandomTests.NUMBERS));
    return switch (dice.below(8)) {
      case 0 -> Math.nextUp(cut);
      case 1 -> Math.nextDown(cut);
      case 2 -> cut + 0.01;
      case 3 -> -0.0;
      case 4 -> dice.between(-10, 120) / 4.0;
      default -> cut;
    };
  }

  private double ratio() {
    double cut =
        new java.math.BigDecimal(dice.one(RandomTests.RATIOS)).movePointLeft(2).doubleValue();
    return switch (dice.below(6)) {
      case 0 -> Math.nextUp(cut);
      case 1 -> Math.nextDown(cut);
      case 2 -> dice.between(-20, 120) / 100.0;
      default -> cut;
    };
  }

  private Set<String> set(List<String> codes) {
    Set<String> set = new HashSet<>();
    codes.stream().filter(code -> dice.chance(0.4)).forEach(set::add);
    return set;
  }

  private List<Happening> events(Instant asOf) {
    List<Happening> events = new ArrayList<>();
    for (int i = dice.below(12); i > 0; i--) {
      Duration age =
          Duration.ofDays(dice.of(0, 1, 6, 7, 10, 29, 30, 31, 75, -1))
              .plusSeconds(dice.of(0, 0, 1, -1, 5_000));
      events.add(
          new Happening(
              dice.chance(0.5) ? "id" + i : null,
              dice.one(RandomSignals.EVENTS),
              asOf.minus(age),
              dice.chance(0.4) ? null : dice.one(RandomSignals.PRODUCTS),
              dice.chance(0.3) ? null : "user" + dice.below(3)));
      if (dice.chance(0.2)) {
        events.add(events.get(events.size() - 1));
      }
    }
    return events;
  }
}

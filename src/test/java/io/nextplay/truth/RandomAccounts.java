package io.nextplay.truth;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Model;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import io.nextplay.truth.Asked.Happening;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Random facts for any model: its own dictionary says which signals there are, its own tests which
 * numbers matter.
 */
final class RandomAccounts {

  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
  private static final Instant START = Instant.parse("2026-01-31T00:00:00Z");

  private final Model model;
  private final Dice dice;
  private final Map<String, List<BigDecimal>> cuts = new LinkedHashMap<>();

  RandomAccounts(Model model, Dice dice) {
    this.model = model;
    this.dice = dice;
    for (DecisionTable table : model.tables()) {
      for (int i = 0; i < table.inputs().size(); i++) {
        String name = table.inputs().get(i).term().name();
        for (DecisionTable.Row row : table.rows()) {
          addCuts(name, row.tests().get(i).text());
        }
      }
    }
  }

  private void addCuts(String name, String test) {
    NUMBER
        .matcher(test.replace("..", " "))
        .results()
        .map(found -> found.group())
        .forEach(
            text ->
                cuts.computeIfAbsent(name, key -> new ArrayList<>())
                    .add((BigDecimal) new NaiveTerm("", "", "ratio").value(text)));
  }

  Asked next() {
    Instant asOf = START.plus(Duration.ofHours(dice.below(9_000)));
    double known = dice.of(0.0, 0.3, 0.8, 0.95);
    double derived = dice.of(0.0, 0.3, 0.9);
    Map<String, Map<String, Object>> products = new HashMap<>();
    model
        .products()
        .forEach(p -> products.put(p.code(), values(Scope.PRODUCT, asOf, known, derived)));
    return new Asked(
        values(Scope.ACCOUNT, asOf, known, derived),
        products,
        dice.chance(0.1) ? null : events(asOf),
        asOf);
  }

  private Map<String, Object> values(Scope scope, Instant asOf, double known, double derived) {
    Map<String, Object> values = new HashMap<>();
    for (Signal signal : model.signals()) {
      double chance = signal.derivation() == null ? known : derived;
      if (signal.term().scope() == scope && dice.chance(chance)) {
        values.put(signal.name(), value(signal.term(), asOf));
      }
    }
    return values;
  }

  private Object value(Term term, Instant asOf) {
    return switch (term.type()) {
      case NUMBER -> number(term, new BigDecimal("1"));
      case RATIO -> number(term, new BigDecimal("0.01"));
      case FLAG -> dice.chance(0.5);
      case CHOICE -> dice.one(term.choices());
      case DATE -> asOf.minus(Duration.ofDays(dice.between(-200, 400))).toString().substring(0, 10);
      case SET -> set(term.choices());
      default -> dice.of("Software", "Retail, food");
    };
  }

  private double number(Term term, BigDecimal step) {
    List<BigDecimal> own = cuts.getOrDefault(term.name(), List.of(BigDecimal.TEN));
    BigDecimal cut = term.name().equals("fiscalYearStartMonth") ? BigDecimal.TEN : dice.one(own);
    double value =
        switch (dice.below(5)) {
          case 0 -> cut.subtract(step).doubleValue();
          case 1 -> cut.add(step).doubleValue();
          case 2 -> Math.nextDown(cut.doubleValue());
          default -> cut.doubleValue();
        };
    return plausible(term, value);
  }

  /** Within what callers may send: the range that the unit names, ratios up to 10. */
  private static double plausible(Term term, double value) {
    Matcher range = RANGE.matcher(term.unit());
    if (range.matches()) {
      double least = Double.parseDouble(range.group(1));
      return Math.min(Double.parseDouble(range.group(2)), Math.max(least, value));
    }
    return term.type() == ValueType.RATIO ? Math.min(10, value) : value;
  }

  private Set<String> set(List<String> codes) {
    Set<String> set = new HashSet<>();
    codes.stream().filter(code -> dice.chance(0.3)).forEach(set::add);
    return set;
  }

  private List<Happening> events(Instant asOf) {
    List<String> types = List.copyOf(model.eventTypes().keySet());
    List<String> products = model.products().stream().map(product -> product.code()).toList();
    List<Happening> events = new ArrayList<>();
    for (int i = dice.of(0, 5, 40); i > 0; i--) {
      Duration age = Duration.ofDays(dice.of(0, 1, 3, 14, 29, 30, 60, 89, 90, 180, -2));
      events.add(
          new Happening(
              dice.chance(0.5) ? "id" + i : null,
              dice.one(types),
              asOf.minus(age).plusSeconds(dice.of(-1, 0, 0, 1)),
              dice.chance(0.5) ? null : dice.one(products),
              dice.chance(0.2) ? null : "user" + dice.below(4)));
    }
    return events;
  }
}

package io.nextplay.decision;

import io.nextplay.engine.Given;
import io.nextplay.table.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An account to try: signals in the forms that the API takes. Immutable.
 *
 * @param signals the account's
 * @param products those of products, by code
 * @param day the decision's clock
 */
record Example(
    Map<String, Object> signals, Map<String, Map<String, Object>> products, LocalDate day) {

  /** Nothing is known. */
  static final Example EMPTY = new Example(Map.of(), Map.of(), ScenarioRun.DEFAULT_DAY);

  static Example of(Scenario scenario) {
    return new Example(
        scenario.signals(),
        scenario.product() == null
            ? Map.of()
            : Map.of(scenario.product(), scenario.productSignals()),
        scenario.asOf() == null ? ScenarioRun.DEFAULT_DAY : scenario.asOf());
  }

  /**
   * One of chosen values.
   *
   * @param values a value for each variable, null for a missing one
   */
  static Example of(List<Variable> variables, List<@Nullable Object> values) {
    Map<String, Object> signals = new HashMap<>();
    Map<String, Map<String, Object>> products = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      Variable variable = variables.get(i);
      Object value = values.get(i);
      if (value != null) {
        Map<String, Object> own =
            variable.product() == null
                ? signals
                : products.computeIfAbsent(variable.product(), key -> new HashMap<>());
        own.put(variable.signal().name(), value);
      }
    }
    return new Example(signals, products, ScenarioRun.DEFAULT_DAY);
  }

  /** The same, but for one value; null makes it missing. */
  Example with(Variable variable, @Nullable Object value) {
    return with(variable.signal().name(), variable.product(), value);
  }

  private Example with(String signal, @Nullable String product, @Nullable Object value) {
    if (product == null) {
      return new Example(changed(signals, signal, value), products, day);
    }
    Map<String, Map<String, Object>> all = new HashMap<>(products);
    Map<String, Object> own = changed(all.getOrDefault(product, Map.of()), signal, value);
    if (own.isEmpty()) {
      all.remove(product);
    } else {
      all.put(product, own);
    }
    return new Example(signals, all, day);
  }

  private static Map<String, Object> changed(
      Map<String, Object> from, String signal, @Nullable Object value) {
    Map<String, Object> changed = new HashMap<>(from);
    if (value == null) {
      changed.remove(signal);
    } else {
      changed.put(signal, value);
    }
    return changed;
  }

  /** The same with no other signals than these. */
  Example only(Set<String> names) {
    Map<String, Map<String, Object>> kept = new HashMap<>();
    products.forEach((product, own) -> kept.put(product, only(own, names)));
    kept.values().removeIf(Map::isEmpty);
    return new Example(only(signals, names), kept, day);
  }

  private static Map<String, Object> only(Map<String, Object> all, Set<String> names) {
    Map<String, Object> kept = new HashMap<>(all);
    kept.keySet().retainAll(names);
    return kept;
  }

  /** The same with the values of another one. */
  Example plus(Example patch) {
    Map<String, Object> all = new HashMap<>(signals);
    all.putAll(patch.signals());
    Map<String, Map<String, Object>> ofProducts = new HashMap<>(products);
    patch
        .products()
        .forEach(
            (product, own) -> {
              Map<String, Object> both = new HashMap<>(products.getOrDefault(product, Map.of()));
              both.putAll(own);
              ofProducts.put(product, both);
            });
    return new Example(all, ofProducts, day);
  }

  /** What is in both. */
  Example and(Example other) {
    Map<String, Map<String, Object>> kept = new HashMap<>();
    products.forEach(
        (product, own) ->
            kept.put(
                product, only(own, other.products().getOrDefault(product, Map.of()).keySet())));
    kept.values().removeIf(Map::isEmpty);
    return new Example(only(signals, other.signals().keySet()), kept, day);
  }

  /** Which signals have a value, those of each product apart. */
  Object names() {
    Map<String, Object> names = new HashMap<>();
    products.forEach((product, own) -> names.put(product, Set.copyOf(own.keySet())));
    return List.of(Set.copyOf(signals.keySet()), names);
  }

  /** How many values there are. */
  int size() {
    return signals.size() + products.values().stream().mapToInt(Map::size).sum();
  }

  /** Each example that lacks one of its values. */
  List<Example> withoutOne() {
    List<Example> fewer = new ArrayList<>();
    new TreeMap<>(products)
        .forEach(
            (product, own) ->
                own.keySet().stream()
                    .sorted()
                    .forEach(signal -> fewer.add(with(signal, product, null))));
    signals.keySet().stream().sorted().forEach(signal -> fewer.add(with(signal, null, null)));
    return fewer;
  }

  Given given() {
    return new Given("example", signals, products, null);
  }

  /** The same in the order of names, to be shown. */
  Given sorted() {
    Map<String, Map<String, Object>> sorted = new TreeMap<>();
    products.forEach((product, own) -> sorted.put(product, new TreeMap<>(own)));
    return new Given("example", new TreeMap<>(signals), sorted, null);
  }

  Instant asOf() {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

package io.nextplay.decision;

import io.nextplay.Pointers;
import io.nextplay.engine.Event;
import io.nextplay.engine.FactIssue;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts that were checked against the dictionary of their day, and do not all fit another one: what
 * does not fit is left out, for it cannot be tested, and nobody is there to correct it. Stateless.
 */
public final class FittingFacts {

  private FittingFacts() {}

  /** The facts as far as the rules take them. */
  public static Facts of(Given given, RuleSet rules) {
    RuleSet.Reading reading = rules.read(given);
    if (reading.facts().isPresent()) {
      return reading.facts().get();
    }
    Given fitting = without(given, reading.issues().stream().map(FactIssue::pointer).toList());
    return rules.read(fitting).facts().orElseThrow();
  }

  /**
   * The facts without some.
   *
   * @param pointers where those are, such as {@code /account/nps} or {@code /events/3}
   */
  public static Given without(Given given, Collection<String> pointers) {
    Map<String, Object> signals = new LinkedHashMap<>(given.signals());
    Map<String, Map<String, Object>> products = new LinkedHashMap<>(given.products());
    Set<Integer> events = new HashSet<>();
    for (String pointer : pointers) {
      List<String> keys = Pointers.keys(pointer);
      if (keys.get(0).equals("events")) {
        events.add(Integer.valueOf(keys.get(1)));
      } else if (keys.get(1).equals("products") && keys.size() == 4) {
        products.computeIfPresent(keys.get(2), (code, values) -> less(values, keys.get(3)));
      } else if (keys.get(1).equals("products")) {
        products.remove(keys.get(2));
      } else {
        signals.remove(keys.get(1));
      }
    }
    return new Given(given.accountId(), signals, products, less(given.events(), events));
  }

  private static Map<String, Object> less(Map<String, Object> values, String name) {
    Map<String, Object> rest = new LinkedHashMap<>(values);
    rest.remove(name);
    return rest;
  }

  private static @Nullable List<Event> less(@Nullable List<Event> events, Set<Integer> dropped) {
    if (events == null) {
      return null;
    }
    List<Event> rest = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (!dropped.contains(i)) {
        rest.add(events.get(i));
      }
    }
    return rest;
  }
}

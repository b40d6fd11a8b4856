package io.nextplay.engine;

import io.nextplay.table.Derivation;
import io.nextplay.table.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lists of event types that derived signals look at, numbered, so that events are arranged by
 * them without a look at their names. Immutable.
 */
final class EventLists {

  private static final int[] NONE = {};

  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, int[]> byType = new HashMap<>();

  /** The lists of a model's signals. */
  EventLists(List<Signal> signals) {
    signals.stream()
        .flatMap(signal -> Stream.ofNullable(signal.derivation()))
        .map(Derivation::eventTypes)
        .forEach(types -> numbers.putIfAbsent(types, numbers.size()));
    Map<String, List<Integer>> lists = new HashMap<>();
    numbers.forEach(
        (types, number) ->
            Set.copyOf(types)
                .forEach(
                    type -> lists.computeIfAbsent(type, key -> new ArrayList<>()).add(number)));
    lists.forEach(
        (type, each) -> byType.put(type, each.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** The number of a list that a derivation looks at. */
  int number(List<String> types) {
    return Objects.requireNonNull(numbers.get(types), "every derivation's list has one");
  }

  /** The numbers of the lists that a type is in; not to be changed. */
  int[] with(String type) {
    return byType.getOrDefault(type, NONE);
  }

  /** For each list nothing yet. */
  List<List<Event>> empty() {
    return Stream.generate(() -> (List<Event>) new ArrayList<Event>())
        .limit(numbers.size())
        .toList();
  }
}

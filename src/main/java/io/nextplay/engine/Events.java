package io.nextplay.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events of one account, arranged as derived signals ask for them: by the types that a signal
 * looks at, and by product and types, each in ascending order of time. Immutable.
 */
final class Events {

  private static final Comparator<Event> BY_TIME = Comparator.comparing(Event::time);

  private final Map<List<String>, List<Event>> ofAll = new HashMap<>();
  private final Map<String, Map<List<String>, List<Event>>> byProduct = new HashMap<>();

  /**
   * Arranges events.
   *
   * @param events each once, in any order
   * @param lists the lists of types that will be asked for, by each type that is in them
   */
  Events(Collection<Event> events, Map<String, List<List<String>>> lists) {
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(BY_TIME);
    for (Event event : ordered) {
      for (List<String> types : lists.getOrDefault(event.type(), List.of())) {
        add(ofAll, types, event);
        if (event.product() != null) {
          add(byProduct.computeIfAbsent(event.product(), key -> new HashMap<>()), types, event);
        }
      }
    }
  }

  private static void add(Map<List<String>, List<Event>> to, List<String> types, Event event) {
    to.computeIfAbsent(types, key -> new ArrayList<>()).add(event);
  }

  /**
   * The events of some types.
   *
   * @param types as one signal looks at them
   * @param product when not null, only those that concern it
   * @return in ascending order of time; not to be changed
   */
  List<Event> of(List<String> types, @Nullable String product) {
    return (product == null ? ofAll : byProduct.getOrDefault(product, Map.of()))
        .getOrDefault(types, List.of());
  }
}

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

  private final EventLists lists;

  /** By the numbers of the lists. */
  private final List<List<Event>> ofAll;

  private final Map<String, List<List<Event>>> byProduct = new HashMap<>();

  /**
   * Arranges events.
   *
   * @param events each once, in any order
   * @param lists the lists of types that will be asked for
   */
  Events(Collection<Event> events, EventLists lists) {
    this.lists = lists;
    this.ofAll = lists.empty();
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(BY_TIME);
    for (Event event : ordered) {
      int[] with = lists.with(event.type());
      add(ofAll, with, event);
      if (event.product() != null) {
        add(byProduct.computeIfAbsent(event.product(), key -> lists.empty()), with, event);
      }
    }
  }

  private static void add(List<List<Event>> to, int[] with, Event event) {
    for (int list : with) {
      to.get(list).add(event);
    }
  }

  /**
   * The events of some types.
   *
   * @param types as one signal looks at them
   * @param product when not null, only those that concern it
   * @return in ascending order of time; not to be changed
   */
  List<Event> of(List<String> types, @Nullable String product) {
    List<List<Event>> all = product == null ? ofAll : byProduct.get(product);
    return all == null ? List.of() : all.get(lists.number(types));
  }
}

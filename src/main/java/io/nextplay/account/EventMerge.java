package io.nextplay.account;

import io.nextplay.engine.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of an account's events when others are reported. Kept are the newest so many of each
 * type, and of these the newest so many, by time, source and id; see {@link EventBounds}. What is
 * once crowded out by newer events never comes back, for their number only grows; so the order,
 * repetition and grouping of the reports make no difference. Pure and immutable.
 *
 * @param from events before it are not kept
 * @param held those that are stored and stay, in the order they were given
 * @param fresh those that are new and kept, in the order of the report
 * @param dropped those that are stored and must go, for newer ones took their place
 * @param reported how many were reported
 * @param duplicates how many of these were known, or reported twice
 */
record EventMerge(
    Instant from,
    List<AccountEvent> held,
    List<AccountEvent> fresh,
    List<AccountEvent> dropped,
    int reported,
    int duplicates) {

  /** Copies its lists. */
  EventMerge {
    held = List.copyOf(held);
    fresh = List.copyOf(fresh);
    dropped = List.copyOf(dropped);
  }

  /** Merges a report into what is stored; of two events with one source and id the first counts. */
  static EventMerge of(
      Collection<AccountEvent> stored, Collection<AccountEvent> incoming, EventBounds bounds) {
    Map<String, AccountEvent> unknown = new LinkedHashMap<>();
    Set<String> known = stored.stream().map(AccountEvent::key).collect(Collectors.toSet());
    for (AccountEvent event : incoming) {
      if (!known.contains(event.key())) {
        unknown.putIfAbsent(event.key(), event);
      }
    }
    List<AccountEvent> all = new ArrayList<>(stored);
    all.addAll(unknown.values());
    Set<AccountEvent> kept = newest(all, bounds);
    return new EventMerge(
        bounds.from(),
        stored.stream().filter(kept::contains).toList(),
        unknown.values().stream().filter(kept::contains).toList(),
        stored.stream().filter(event -> !kept.contains(event)).toList(),
        incoming.size(),
        incoming.size() - unknown.size());
  }

  /** Of stored events those that count as of the bounds, in the order they were given. */
  static List<Event> facts(Collection<AccountEvent> stored, EventBounds bounds) {
    Collection<AccountEvent> counting =
        allCount(stored, bounds) ? stored : of(stored, List.of(), bounds).held();
    return counting.stream().map(AccountEvent::asFact).toList();
  }

  /** So few and so young that none can be too many or too old: most accounts, in no time. */
  private static boolean allCount(Collection<AccountEvent> stored, EventBounds bounds) {
    if (stored.size() > Math.min(bounds.perType(), bounds.perAccount())) {
      return false;
    }
    for (AccountEvent event : stored) {
      if (event.time().isBefore(bounds.from())) {
        return false;
      }
    }
    return true;
  }

  private static Set<AccountEvent> newest(List<AccountEvent> all, EventBounds bounds) {
    List<AccountEvent> ofTypes = new ArrayList<>();
    all.stream()
        .filter(event -> !event.time().isBefore(bounds.from()))
        .collect(Collectors.groupingBy(AccountEvent::type))
        .values()
        .forEach(ofType -> ofTypes.addAll(newest(ofType, bounds.perType())));
    return new HashSet<>(newest(ofTypes, bounds.perAccount()));
  }

  private static List<AccountEvent> newest(List<AccountEvent> events, int most) {
    return events.size() <= most
        ? events
        : events.stream().sorted(AccountEvent.BY_TIME.reversed()).limit(most).toList();
  }

  /** How many of the reported ones are unknown and still not kept: too old, or too many. */
  int notKept() {
    return reported - duplicates - fresh.size();
  }
}

package io.nextplay.account.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what happened at one account, in any order. Not thread-safe. */
final class EventLog {

  /** Without a cap a few large accounts would outweigh the rest of the book. */
  private static final int MOST = 400;

  private record Entry(
      String type, Instant time, @Nullable String product, @Nullable String user) {}

  private final List<Entry> entries = new ArrayList<>();

  /** The year of a customer, oldest first, the newest 400 events at most. */
  static List<DemoEvent> of(Customer customer, Draw draw) {
    EventLog log = new EventLog();
    new UseEvents(customer, draw.split()).writeTo(log);
    new SupportEvents(customer, draw.split()).writeTo(log);
    new InterestEvents(customer, draw.split()).writeTo(log);
    new TeamEvents(customer, draw.split()).writeTo(log);
    new OutreachEvents(customer, draw.split()).writeTo(log);
    return log.numbered(customer.id());
  }

  /** Notes an event. */
  void add(String type, Instant time, @Nullable String product, @Nullable String user) {
    entries.add(new Entry(type, time, product, user));
  }

  private List<DemoEvent> numbered(String account) {
    // The sort is stable: equal times keep the order in which they were written.
    entries.sort(Comparator.comparing(Entry::time));
    List<Entry> kept = entries.subList(Math.max(0, entries.size() - MOST), entries.size());
    List<DemoEvent> events = new ArrayList<>(kept.size());
    for (Entry entry : kept) {
      String id = account + "-e" + (events.size() + 1);
      events.add(new DemoEvent(id, entry.type(), entry.time(), entry.product(), entry.user()));
    }
    return events;
  }
}

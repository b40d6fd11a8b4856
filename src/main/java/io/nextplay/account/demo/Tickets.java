package io.nextplay.account.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What an account's events say about its tickets, so that signals do not contradict them.
 *
 * @param logged tickets of the year
 * @param loggedLately tickets of the last 90 days
 * @param escalatedLately escalations of the last 45 days
 */
record Tickets(int logged, int loggedLately, int escalatedLately) {

  /** Counts them. */
  static Tickets count(List<DemoEvent> events, LocalDate anchor) {
    Instant end = anchor.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Tickets(
        since(events, "ticket.logged", Instant.MIN),
        since(events, "ticket.logged", end.minusSeconds(90 * 86_400L)),
        since(events, "ticket.escalated", end.minusSeconds(45 * 86_400L)));
  }

  private static int since(List<DemoEvent> events, String type, Instant from) {
    return (int)
        events.stream()
            .filter(event -> event.type().equals(type) && !event.time().isBefore(from))
            .count();
  }
}

package io.nextplay.account.demo;

import java.time.Instant;

/** Support: visits to the support centre, tickets, and those of them that escalate. */
final class SupportEvents {

  private final Customer customer;
  private final Draw draw;
  private final Calendar calendar;
  private final Users users;

  SupportEvents(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
    this.calendar = Calendar.ofUse(customer, draw);
    this.users = new Users(customer, draw);
  }

  /** Writes the year. */
  void writeTo(EventLog log) {
    visits(log);
    tickets(log);
  }

  private void visits(EventLog log) {
    // Reading the support pages is interest, not trouble: some do it whatever else they do.
    double perYear = (3 + 34 * customer.traits().engagement()) * draw.logNormal(0.8, 0.5);
    int count = draw.poisson(Math.min(90, perYear) * calendar.years());
    for (int i = 0; i < count; i++) {
      log.add("support.visit", calendar.leaning(1.2), Products.CORE, users.any());
    }
  }

  private void tickets(EventLog log) {
    double friction = customer.traits().friction();
    double bySize = 0.6 + 0.4 * customer.size().rank;
    int count = draw.poisson(42 * friction * bySize * calendar.years());
    double recency = customer.archetype() == Archetype.AT_RISK ? 1.6 : 1;
    for (int i = 0; i < count; i++) {
      Instant logged = calendar.leaning(recency);
      log.add("ticket.logged", logged, Products.CORE, users.any());
      if (draw.chance(0.28 * friction * friction)) {
        calendar
            .after(logged, 6)
            .ifPresent(time -> log.add("ticket.escalated", time, Products.CORE, users.any()));
      }
    }
  }
}

package io.nextplay.account.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What our own people did: outreach, and offers that were declined. */
final class OutreachEvents {

  private final Customer customer;
  private final Draw draw;
  private final Calendar calendar;

  OutreachEvents(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
    this.calendar = Calendar.of(customer, draw);
  }

  /** Writes the year. */
  void writeTo(EventLog log) {
    // A few accounts are written to by everybody: that is what frequency caps are for.
    double perYear = draw.chance(0.05) ? 30 : 2 + 4 * customer.traits().engagement();
    int count = draw.poisson(perYear * calendar.years());
    for (int i = 0; i < count; i++) {
      touch(log, calendar.any());
    }
  }

  private void touch(EventLog log, Instant time) {
    String product = anyWanted();
    log.add("play.touch", time, product, null);
    if (draw.chance(0.07)) {
      calendar.after(time, 9).ifPresent(later -> log.add("play.declined", later, product, null));
    }
  }

  private @Nullable String anyWanted() {
    List<String> wanted = List.copyOf(customer.products().interest().keySet());
    return wanted.isEmpty() || draw.chance(0.5) ? null : draw.pick(wanted);
  }
}

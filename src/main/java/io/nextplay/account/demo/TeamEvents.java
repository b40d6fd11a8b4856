package io.nextplay.account.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The team grows: people are invited, join, and reach their first result. */
final class TeamEvents {

  private final Customer customer;
  private final Draw draw;
  private final Calendar calendar;
  private final Users users;

  TeamEvents(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
    this.calendar = Calendar.ofUse(customer, draw);
    this.users = new Users(customer, draw);
  }

  /** Writes the year. */
  void writeTo(EventLog log) {
    firstActivation(log);
    double pressure = customer.archetype() == Archetype.SEAT_CONSTRAINED ? 2 : 1;
    double perYear =
        24
            * customer.traits().growth()
            * customer.traits().growth()
            * customer.size().volume
            * pressure;
    int count = Math.min(customer.usage().seats(), draw.poisson(perYear * calendar.years()));
    for (int number = 1; number <= count; number++) {
      invite(log, users.joiner(number));
    }
  }

  private void firstActivation(EventLog log) {
    LocalDate start = customer.contract().start();
    if (start.isAfter(customer.anchor().minusDays(350))) {
      Instant signed = start.atStartOfDay(ZoneOffset.UTC).toInstant();
      calendar
          .after(signed, 14)
          .ifPresent(time -> log.add("activation.completed", time, Products.CORE, users.any()));
    }
  }

  private void invite(EventLog log, String joiner) {
    Instant invited = calendar.leaning(1.3);
    log.add("user.invited", invited, Products.CORE, users.any());
    if (draw.chance(0.65)) {
      calendar.after(invited, 5).ifPresent(joined -> join(log, joined, joiner));
    }
  }

  private void join(EventLog log, Instant joined, String joiner) {
    log.add("user.added", joined, Products.CORE, joiner);
    if (draw.chance(0.6)) {
      calendar
          .after(joined, 4)
          .ifPresent(time -> log.add("activation.completed", time, Products.CORE, joiner));
    }
  }
}

package io.nextplay.account.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What our own people did, and how customers reacted. */
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
    reaction()
        .ifPresent(
            type ->
                calendar.after(time, 9).ifPresent(later -> log.add(type, later, product, null)));
  }

  /** Most outreach is neither answered nor noted as unanswered. */
  private Optional<String> reaction() {
    double dice = draw.unit();
    if (dice < 0.07) {
      return Optional.of("play.declined");
    }
    if (dice < 0.11) {
      return Optional.of("play.maybe_later");
    }
    if (dice < 0.15) {
      return Optional.of("play.accepted");
    }
    return dice < 0.35 ? Optional.of("play.no_answer") : Optional.empty();
  }

  private @Nullable String anyWanted() {
    List<String> wanted = List.copyOf(customer.products().interest().keySet());
    return wanted.isEmpty() || draw.chance(0.5) ? null : draw.pick(wanted);
  }
}

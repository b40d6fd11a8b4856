package io.nextplay.account.demo;

import org.jspecify.annotations.Nullable;

/** Interest: content, webinars, mails, and a look at the products the account does not own. */
final class InterestEvents {

  private final Customer customer;
  private final Draw draw;
  private final Calendar calendar;
  private final Users users;

  InterestEvents(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
    this.calendar = Calendar.of(customer, draw);
    this.users = new Users(customer, draw);
  }

  /** Writes the year. */
  void writeTo(EventLog log) {
    double attention = draw.share(0.15 + 0.7 * customer.traits().engagement(), 0.16);
    write(log, "content.download", 9 * attention, 1.1, null);
    write(log, "webinar.attended", 4 * attention, 1, null);
    if (customer.emailConsent()) {
      write(log, "email.opened", 2 + 20 * attention, 1, null);
    }
    customer.products().interest().forEach((product, wish) -> look(log, product, wish));
  }

  private void look(EventLog log, String product, double wish) {
    write(log, "product.page.visited", 7 * wish, 1.5, product);
    write(log, "product.brief.downloaded", 3.5 * wish, 1.5, product);
    if (wish > 0.6) {
      for (int i = draw.whole(2, 6); i > 0; i--) {
        log.add("product.page.visited", calendar.lately(29), product, users.any());
      }
    }
  }

  private void write(
      EventLog log, String type, double perYear, double recency, @Nullable String product) {
    int count = draw.poisson(perYear * calendar.years());
    for (int i = 0; i < count; i++) {
      log.add(type, calendar.leaning(recency), product, users.any());
    }
  }
}

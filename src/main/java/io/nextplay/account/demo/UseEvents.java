package io.nextplay.account.demo;

/** Use of the product: logins, features adopted, limits reached. */
final class UseEvents {

  private final Customer customer;
  private final Draw draw;
  private final Calendar calendar;
  private final Users users;

  UseEvents(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
    this.calendar = Calendar.ofUse(customer, draw);
    this.users = new Users(customer, draw);
  }

  /** Writes the year. */
  void writeTo(EventLog log) {
    logins(log);
    features(log);
    limits(log);
  }

  private void logins(EventLog log) {
    double perWeek = (0.25 + 1.6 * customer.traits().engagement()) * customer.size().volume;
    int count = draw.poisson(52 * perWeek * calendar.years());
    double recency = customer.archetype() == Archetype.AT_RISK ? 0.7 : 1.1;
    // The last login is what the quiet days say, the others lie before it.
    log.add("product.login", calendar.lately(1), Products.CORE, users.any());
    for (int i = 0; i < count; i++) {
      log.add("product.login", calendar.leaning(recency), anyOwned(), users.any());
    }
  }

  private void features(EventLog log) {
    double perYear = 3 + 12 * customer.traits().adoption() * customer.traits().engagement();
    int count = draw.poisson(perYear * calendar.years());
    for (int i = 0; i < count; i++) {
      log.add("feature.adopted", calendar.leaning(1.2), anyOwned(), users.any());
    }
  }

  private void limits(EventLog log) {
    double closest = customer.usage().closestLimit();
    int count = draw.poisson(closest >= 0.95 ? 9 : closest >= 0.85 ? 2.5 : 0.1);
    for (int i = 0; i < count; i++) {
      log.add("limit.reached", calendar.leaning(2.5), Products.CORE, users.any());
    }
  }

  private String anyOwned() {
    return draw.chance(0.7) ? Products.CORE : draw.pick(customer.products().owned());
  }
}

package io.nextplay.account.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signals about each product that an account does not own. */
final class ProductSignals {

  private final Customer customer;
  private final Tickets tickets;
  private final Draw draw;

  private ProductSignals(Customer customer, Tickets tickets, Draw draw) {
    this.customer = customer;
    this.tickets = tickets;
    this.draw = draw;
  }

  /** The signals by product and name. */
  static Map<String, Map<String, Object>> of(Customer customer, Tickets tickets, Draw draw) {
    ProductSignals signals = new ProductSignals(customer, tickets, draw);
    Map<String, Map<String, Object>> products = new LinkedHashMap<>();
    customer
        .products()
        .interest()
        .forEach((product, wish) -> products.put(product, signals.of(product, wish)));
    return products;
  }

  private Map<String, Object> of(String product, double wish) {
    Signals signals = new Signals();
    double trouble = 0.5 + customer.traits().friction();
    int themed = Math.min(tickets.logged(), draw.poisson(3 * wish * trouble));
    // Who asked in support has a ticket about it.
    boolean asked = themed > 0 && draw.chance(wish > 0.6 ? 0.4 : 0.08);
    signals.whole("themeTickets", themed);
    signals.whole("featureRequests", draw.poisson(2.2 * wish));
    signals.whole("integrations", draw.poisson(1.4 * wish + 0.8 * customer.traits().adoption()));
    double buyers = 0.15 + 1.8 * wish * (0.6 + 0.5 * customer.size().rank);
    signals.whole("buyerPersonas", Math.min(customer.usage().active(), draw.poisson(buyers)));
    signals.text("icpFit", draw.chance(0.15) ? null : icpFit(wish));
    signals.flag("askedInSupport", asked);
    signals.ratio("predecessorAdoption", predecessorAdoption(product));
    return signals.asMap();
  }

  private String icpFit(double wish) {
    double fit = draw.share(0.3 + 0.4 * wish + 0.1 * customer.size().rank, 0.2);
    return fit > 0.58 ? "STRONG" : fit > 0.32 ? "PARTIAL" : "WEAK";
  }

  /** Null when the account does not own the product before this one. */
  private @Nullable Double predecessorAdoption(String product) {
    String before = Products.predecessor(product);
    if (!customer.products().owned().contains(before)) {
      return null;
    }
    double core = customer.usage().features();
    return before.equals(Products.CORE) ? core : draw.share(0.85 * core, 0.12);
  }
}

package io.nextplay.account.demo;

import java.util.List;

/** What billing and the CRM's master data know. */
final class BillingSignals {

  private static final List<String> INDUSTRIES =
      List.of(
          "software",
          "manufacturing",
          "retail",
          "healthcare",
          "logistics",
          "finance",
          "education",
          "media",
          "energy",
          "professional services");

  private final Customer customer;
  private final Draw draw;

  BillingSignals(Customer customer, Draw draw) {
    this.customer = customer;
    this.draw = draw;
  }

  /** Writes them. */
  void writeTo(Signals signals) {
    signals.text("segment", customer.size().name());
    signals.text("region", customer.region());
    signals.text("industry", draw.chance(0.05) ? null : draw.pick(INDUSTRIES));
    signals.text("plan", plan());
    signals.whole("arr", arr());
    signals.whole("employees", draw.chance(0.04) ? null : customer.employees());
    signals.set("ownedProducts", customer.products().owned());
    signals.text("contractType", customer.contract().type());
    signals.date("contractStart", customer.contract().start());
    signals.date("renewalDate", customer.contract().renewal());
    signals.whole("fiscalYearStartMonth", draw.chance(0.10) ? null : fiscalYearStart());
    signals.ratio("discount", discount());
    signals.flag("paused", customer.archetype() == Archetype.PAUSED);
  }

  private String plan() {
    return switch (customer.size()) {
      case SMB -> draw.chance(0.45) ? "starter" : "team";
      case MID -> draw.chance(0.35) ? "team" : "business";
      case ENT -> draw.chance(0.30) ? "business" : "enterprise";
    };
  }

  private int arr() {
    double more = 1 + 0.22 * (customer.products().owned().size() - 1);
    double bySize = customer.size().arr * StrictMath.pow(customer.scale(), 0.8);
    return (int) Math.round(draw.logNormal(bySize, 0.35) * more / 10) * 10;
  }

  private int fiscalYearStart() {
    return draw.chance(0.6) ? 1 : draw.whole(2, 12);
  }

  private double discount() {
    if (draw.chance(0.6)) {
      return 0;
    }
    return 0.05 * (draw.chance(0.2) ? draw.whole(5, 7) : draw.whole(1, 4));
  }
}

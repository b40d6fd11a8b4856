package io.nextplay.account.demo;

import org.jspecify.annotations.Nullable;

/** The people on the other side, what enrichment says about their company, and consents. */
final class RelationSignals {

  private final Customer customer;
  private final Traits traits;
  private final Tickets tickets;
  private final Draw draw;

  RelationSignals(Customer customer, Tickets tickets, Draw draw) {
    this.customer = customer;
    this.traits = customer.traits();
    this.tickets = tickets;
    this.draw = draw;
  }

  /** Writes them. */
  void writeTo(Signals signals) {
    people(signals);
    signals.flag("leadershipChange", draw.chance(unhappy() ? 0.2 : 0.05));
    signals.flag("openOpportunity", draw.chance(0.02 + 0.18 * traits.growth() * traits.health()));
    enrichment(signals);
    signals.flag("emailConsent", customer.emailConsent());
    signals.flag("inAppConsent", draw.chance(0.92));
    boolean asked = tickets.logged() > 0 && draw.chance(0.16 * traits.growth());
    signals.flag("askedNextPlan", asked);
  }

  private void people(Signals signals) {
    int bySize = customer.size().rank;
    int champions = Math.min(6, draw.poisson((2.2 + 0.9 * bySize) * 1.6 * traits.engagement()));
    int others = draw.poisson((1 + 2.2 * bySize) * (0.3 + traits.engagement()));
    signals.whole("champions", champions);
    signals.whole("engagedContacts", Math.max(champions, Math.min(20, champions + others)));
    signals.flag("economicBuyerAccess", known(0.9, 0.15 + 0.6 * traits.health()));
    signals.flag("budgetAuthority", known(0.8, 0.25 + 0.5 * traits.engagement()));
    signals.whole("itDecisionMakers", draw.chance(0.15) ? null : 1 + draw.poisson(0.9 * bySize));
  }

  private void enrichment(Signals signals) {
    boolean known = draw.chance(0.85);
    double headcount = draw.normal(0.42 * traits.growth() - 0.07, 0.06);
    double revenue = draw.normal(0.48 * traits.growth() - 0.06, 0.09);
    signals.ratio("headcountGrowth", known ? headcount : null);
    signals.ratio("revenueGrowth", known ? revenue : null);
  }

  /** Yes or no, or null where the CRM field is empty. */
  private @Nullable Boolean known(double filledIn, double yes) {
    return draw.chance(filledIn) ? draw.chance(yes) : null;
  }

  private boolean unhappy() {
    return customer.archetype() == Archetype.AT_RISK;
  }
}

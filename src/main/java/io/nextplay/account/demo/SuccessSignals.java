package io.nextplay.account.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What customer success, support and surveys know. */
final class SuccessSignals {

  private final Customer customer;
  private final Traits traits;
  private final Tickets tickets;
  private final int tenureDays;
  private final Draw draw;

  SuccessSignals(Customer customer, Tickets tickets, Draw draw) {
    this.customer = customer;
    this.traits = customer.traits();
    this.tickets = tickets;
    this.tenureDays = (int) ChronoUnit.DAYS.between(customer.contract().start(), customer.anchor());
    this.draw = draw;
  }

  /** Writes them. */
  void writeTo(Signals signals) {
    signals.flag("onboardingComplete", onboarded());
    signals.whole("healthScore", (int) Math.round(100 * traits.health()));
    surveys(signals);
    support(signals);
    contacts(signals);
    int milestones = draw.poisson(3.2 * traits.adoption() * Math.min(1, tenureDays / 500.0));
    signals.whole("valueMilestones", milestones);
    signals.flag("roiConfirmed", milestones > 0 && draw.chance(0.2 + 0.5 * traits.health()));
  }

  private boolean onboarded() {
    boolean fresh = customer.archetype() == Archetype.ONBOARDING;
    return fresh ? draw.chance(tenureDays / 300.0) : draw.chance(0.98);
  }

  private void surveys(Signals signals) {
    boolean asked = tenureDays > 45 && draw.chance(0.78);
    int nps = (int) Math.min(10, Math.max(0, Math.round(1.2 + 9.4 * traits.advocacy())));
    signals.whole("nps", asked ? nps : null);
    signals.date("npsDate", asked ? ago(2, 330) : null);
    double csat = Math.min(5, Math.max(1, draw.normal(2 + 2.8 * traits.advocacy(), 0.4)));
    signals.number("csat", tickets.logged() == 0 || draw.chance(0.3) ? null : csat);
  }

  private void support(Signals signals) {
    signals.text("ticketSentiment", ticketSentiment());
    signals.whole(
        "openTickets", Math.min(tickets.loggedLately(), draw.poisson(3.5 * traits.friction())));
    boolean none = tickets.logged() == 0;
    signals.number("resolutionDays", none ? null : draw.logNormal(1 + 5 * traits.friction(), 0.4));
  }

  private @Nullable String ticketSentiment() {
    if (tickets.logged() == 0) {
      return null;
    }
    if (tickets.escalatedLately() > 0 && draw.chance(0.55 * traits.friction())) {
      return "ESCALATING";
    }
    double mood = draw.share(0.2 + traits.advocacy() - 0.6 * traits.friction(), 0.15);
    return mood > 0.65 ? "POSITIVE" : mood > 0.28 ? "NEUTRAL" : "NEGATIVE";
  }

  private void contacts(Signals signals) {
    // Small accounts are looked after by programmes: nobody notes a mood there.
    boolean personal = customer.size() != Size.SMB || draw.chance(0.6);
    double typical = (customer.size() == Size.SMB ? 55 : 28) * (1.5 - traits.engagement());
    int sponsor = (int) Math.ceil(draw.logNormal(typical, 0.7));
    signals.date("lastSponsorContact", draw.chance(0.07) ? null : ago(1, 1 + sponsor));
    signals.text("csmSentiment", personal ? csmSentiment() : null);
    boolean met = draw.chance(0.12 + 0.25 * customer.size().rank + 0.2 * traits.health());
    signals.date("lastExecMeeting", met ? ago(3, 260) : null);
  }

  private String csmSentiment() {
    double mood = draw.share(traits.health(), 0.13);
    return mood > 0.72 ? "POSITIVE" : mood > 0.52 ? "NEUTRAL" : "NEGATIVE";
  }

  /** A day so many days ago, but not before the contract. */
  private LocalDate ago(int least, int most) {
    return customer.anchor().minusDays(draw.whole(least, Math.min(most, tenureDays)));
  }
}

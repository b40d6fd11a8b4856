package io.nextplay.account.demo;

/** What product telemetry knows. */
final class UsageSignals {

  private final Customer customer;
  private final Traits traits;
  private final Usage usage;
  private final Draw draw;

  UsageSignals(Customer customer, Draw draw) {
    this.customer = customer;
    this.traits = customer.traits();
    this.usage = customer.usage();
    this.draw = draw;
  }

  /** Writes them. */
  void writeTo(Signals signals) {
    limits(signals);
    breadth(signals);
  }

  private void limits(Signals signals) {
    signals.ratio("featureUtilisation", usage.features());
    signals.ratio("seatUtilisation", usage.seatUtilisation());
    signals.ratio("apiUtilisation", usage.api());
    signals.ratio("storageUtilisation", usage.storage());
    signals.whole("seatsLicensed", usage.seats());
    signals.whole("activeUsers", usage.active());
    signals.whole("guests", guests());
  }

  private void breadth(Signals signals) {
    boolean idle = usage.active() == 0;
    signals.ratio("dauMau", idle ? 0 : draw.share(0.08 + 0.45 * traits.engagement(), 0.08));
    signals.ratio(
        "workflowCompletion",
        draw.chance(0.08) ? null : draw.share(0.2 + 0.7 * traits.adoption(), 0.1));
    signals.whole("activeDepartments", departments());
    signals.whole("powerFeatures", Math.min(8, draw.poisson(4 * square(traits.adoption()))));
    signals.whole("higherPlanFeatures", higherPlanFeatures());
    signals.whole("newTeams", Math.min(6, draw.poisson(2.2 * square(traits.growth()))));
  }

  private int guests() {
    // Those without a free seat come in as guests.
    double crowd = usage.seatUtilisation() > 0.85 ? 0.25 : 0.05;
    return draw.poisson(Math.min(60, usage.active() * crowd));
  }

  private int departments() {
    double mean = (0.7 + 1.1 * customer.size().rank) * (0.5 + traits.adoption());
    return usage.active() == 0 ? 0 : Math.min(usage.active(), 1 + draw.poisson(mean));
  }

  private int higherPlanFeatures() {
    return draw.chance(0.3) ? draw.poisson(2.6 * traits.adoption() * traits.engagement()) : 0;
  }

  private static double square(double value) {
    return value * value;
  }
}

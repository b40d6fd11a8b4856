package io.nextplay.account.demo;

/**
 * The stories an account can be in. Each gives the means of the hidden traits (0 to 1), from which
 * single accounts then differ.
 */
enum Archetype {
  // share, health, engagement, adoption, growth, friction, seats used, quiet days from, to
  /** Healthy, deeply adopted, growing. */
  CHAMPION(0.14, 0.87, 0.85, 0.88, 0.76, 0.10, 0.79, 0, 3),
  /** Content, adopted, not in motion. */
  STEADY(0.19, 0.76, 0.58, 0.72, 0.38, 0.24, 0.66, 0, 9),
  /** On the way to its first outcomes. */
  VALUE_BUILDING(0.16, 0.74, 0.55, 0.53, 0.48, 0.34, 0.58, 0, 9),
  /** Adoption came to a stop. */
  STALLED(0.11, 0.70, 0.20, 0.32, 0.20, 0.26, 0.40, 5, 42),
  /** Busy and growing, but struggling with the product. */
  GROWING_PAINS(0.06, 0.69, 0.76, 0.66, 0.55, 0.60, 0.72, 0, 4),
  /** Unhappy and loud, or leaving. */
  AT_RISK(0.08, 0.42, 0.42, 0.40, 0.16, 0.80, 0.44, 0, 25),
  /** Signed within the last four months. */
  ONBOARDING(0.08, 0.75, 0.65, 0.28, 0.55, 0.38, 0.50, 0, 5),
  /** Paused its subscription. */
  PAUSED(0.02, 0.62, 0.12, 0.40, 0.08, 0.20, 0.10, 35, 120),
  /** Runs out of seats. */
  SEAT_CONSTRAINED(0.07, 0.80, 0.74, 0.68, 0.74, 0.20, 0.94, 0, 3),
  /** Runs into the plan's API or storage limit. */
  LIMIT_HITTING(0.07, 0.79, 0.76, 0.76, 0.62, 0.26, 0.70, 0, 3),
  /** Pays, and nobody logs in. */
  DORMANT(0.02, 0.54, 0.08, 0.20, 0.14, 0.10, 0.10, 40, 200);

  /** How much of the book it is. */
  final double share;

  /** How well the customer fares. */
  final double health;

  /** How busy its people are, in the product and with what we send. */
  final double engagement;

  /** How much of the plan it uses. */
  final double adoption;

  /** How fast the customer itself grows. */
  final double growth;

  /** How much trouble it has. */
  final double friction;

  /** Active users by licensed seats. */
  final double seatsUsed;

  /** Fewest days since anybody logged in. */
  final int quietFrom;

  /** Most days since anybody logged in. */
  final int quietTo;

  Archetype(
      double share,
      double health,
      double engagement,
      double adoption,
      double growth,
      double friction,
      double seatsUsed,
      int quietFrom,
      int quietTo) {
    this.share = share;
    this.health = health;
    this.engagement = engagement;
    this.adoption = adoption;
    this.growth = growth;
    this.friction = friction;
    this.seatsUsed = seatsUsed;
    this.quietFrom = quietFrom;
    this.quietTo = quietTo;
  }
}

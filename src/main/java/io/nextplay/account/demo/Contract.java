package io.nextplay.account.demo;

import java.time.LocalDate;

/**
 * What an account signed.
 *
 * @param type MONTHLY, ANNUAL or MULTI_YEAR
 * @param start when it became a customer, before the anchor
 * @param renewal the next renewal, within the twelve months after the anchor
 */
record Contract(String type, LocalDate start, LocalDate renewal) {

  /** The contract of an account of this size and story. */
  static Contract draw(Size size, Archetype archetype, LocalDate anchor, Draw draw) {
    boolean fresh = archetype == Archetype.ONBOARDING;
    boolean monthly = draw.chance(size == Size.SMB ? 0.28 : size == Size.MID ? 0.07 : 0.01);
    if (monthly) {
      return monthly(anchor.minusDays(fresh ? draw.whole(8, 120) : draw.whole(150, 1_400)), anchor);
    }
    if (fresh) {
      LocalDate start = anchor.minusDays(draw.whole(8, 120));
      return new Contract("ANNUAL", start, start.plusYears(1));
    }
    LocalDate renewal =
        anchor.plusDays(draw.chance(0.15) ? draw.whole(60, 90) : draw.whole(1, 365));
    boolean multiYear = draw.chance(size == Size.SMB ? 0.10 : size == Size.MID ? 0.28 : 0.50);
    if (multiYear) {
      return new Contract("MULTI_YEAR", renewal.minusYears(draw.whole(2, 5)), renewal);
    }
    int years = 1 + Math.min(4, draw.poisson(1.1));
    LocalDate start = renewal.minusYears(years);
    return new Contract(
        "ANNUAL", start.isBefore(anchor.minusMonths(4)) ? start : start.minusYears(1), renewal);
  }

  private static Contract monthly(LocalDate start, LocalDate anchor) {
    LocalDate renewal = start;
    for (int months = 1; !renewal.isAfter(anchor); months++) {
      renewal = start.plusMonths(months);
    }
    return new Contract("MONTHLY", start, renewal);
  }
}

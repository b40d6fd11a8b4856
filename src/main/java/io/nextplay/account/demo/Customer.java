package io.nextplay.account.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is true of one made-up customer: the facts that its signals and its events must agree on.
 *
 * @param id its slug
 * @param region NA, EMEA, APAC or LATAM
 * @param size its size class
 * @param archetype the story it is in
 * @param traits what is hidden behind its signals
 * @param contract what it signed
 * @param employees head count
 * @param scale how large it is among its size class, 1 is the median
 * @param quietDays days without any use of the product before the anchor
 * @param usage how much of its plan it uses
 * @param products what it bought
 * @param emailConsent whether we may write to it
 * @param anchor the day the book pretends to be
 */
record Customer(
    String id,
    String region,
    Size size,
    Archetype archetype,
    Traits traits,
    Contract contract,
    int employees,
    double scale,
    int quietDays,
    Usage usage,
    Products products,
    boolean emailConsent,
    LocalDate anchor) {

  private static final List<String> REGIONS = List.of("NA", "EMEA", "APAC", "LATAM");

  /** The customer with this number. */
  static Customer draw(int number, LocalDate anchor, Draw draw) {
    String id = Slugs.draw(number, draw);
    Size size = draw.pick(List.of(Size.values()), each -> each.share);
    Archetype archetype = draw.pick(List.of(Archetype.values()), each -> each.share);
    Traits traits = Traits.draw(archetype, draw);
    Contract contract = Contract.draw(size, archetype, anchor, draw);
    double scale = draw.logNormal(1, 0.5);
    int employees = (int) Math.max(8, Math.round(size.employees * scale));
    int seats = (int) Math.max(5, Math.round(employees * size.seatShare * draw.between(0.5, 1.5)));
    int quiet = quietDays(archetype, contract, anchor, draw);
    return new Customer(
        id,
        draw.pick(REGIONS, each -> 1.0 / (1 + REGIONS.indexOf(each))),
        size,
        archetype,
        traits,
        contract,
        employees,
        scale,
        quiet,
        Usage.draw(archetype, traits, Math.min(seats, employees), quiet, draw),
        Products.draw(size, archetype, traits, draw),
        draw.chance(0.84),
        anchor);
  }

  private static int quietDays(
      Archetype archetype, Contract contract, LocalDate anchor, Draw draw) {
    long tenure = ChronoUnit.DAYS.between(contract.start(), anchor);
    return (int) Math.min(tenure / 2, draw.whole(archetype.quietFrom, archetype.quietTo));
  }
}

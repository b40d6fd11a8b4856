package io.nextplay.portfolio;

import io.nextplay.decision.Decide;
import io.nextplay.decision.Rules;
import io.nextplay.portfolio.Portfolio.OwnerPlays;
import io.nextplay.portfolio.Portfolio.ProductTiers;
import io.nextplay.portfolio.Tally.Count;
import io.nextplay.portfolio.Totals.Outcome;
import io.nextplay.portfolio.Totals.OwnerTotal;
import io.nextplay.table.Model;
import io.nextplay.table.Product;
import io.nextplay.table.WellKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds the book up. */
@ApplicationScoped
public class ReadPortfolio {

  private final Totals totals;
  private final Standings standings;
  private final Decide decide;

  ReadPortfolio(Totals totals, Standings standings, Decide decide) {
    this.totals = totals;
    this.standings = standings;
    this.decide = decide;
  }

  /** The book in numbers. */
  @Transactional
  public Portfolio portfolio() {
    Rules.Active rules = decide.rules(null);
    Model model = rules.ruleSet().model();
    List<Outcome> outcomes = totals.outcomes();
    return new Portfolio(
        outcomes.stream().map(Outcome::sum).reduce(Sum.NONE, Sum::plus),
        rules.id(),
        standings.countBehind(rules.digest()),
        count(outcomes, Codes.of(model, WellKnown.GATE), Outcome::gate),
        count(outcomes, Codes.of(model, WellKnown.EXPANSION_TIER), Outcome::tier),
        count(outcomes, Codes.cells(model), Outcome::cell),
        count(outcomes, model.plays().keySet(), Outcome::play),
        count(outcomes, Codes.of(model, WellKnown.SEGMENTATION), Outcome::segment),
        owners(Codes.of(model, WellKnown.OWNER)),
        products(outcomes, model));
  }

  private List<OwnerPlays> owners(Collection<String> codes) {
    List<OwnerTotal> found = totals.owners();
    Count count = new Count(codes);
    found.forEach(each -> count.add(each.owner(), each.sum()));
    return count.tallies().stream()
        .map(owner -> new OwnerPlays(owner.code(), owner.sum(), plays(found, owner.code())))
        .toList();
  }

  private static List<Tally> plays(List<OwnerTotal> found, @Nullable String owner) {
    Count count = new Count(List.of());
    found.stream()
        .filter(each -> Objects.equals(each.owner(), owner))
        .forEach(each -> count.add(each.play(), each.sum()));
    return count.tallies();
  }

  private static List<ProductTiers> products(List<Outcome> outcomes, Model model) {
    List<String> tiers = Codes.of(model, WellKnown.ELIGIBILITY_TIER);
    return model.products().stream()
        .filter(product -> !product.base())
        .map(product -> product(outcomes, product, tiers))
        .toList();
  }

  private static ProductTiers product(List<Outcome> outcomes, Product product, List<String> tiers) {
    return new ProductTiers(
        product.code(),
        product.title(),
        count(outcomes, tiers, outcome -> outcome.productTiers().get(product.code())));
  }

  private static List<Tally> count(
      List<Outcome> outcomes, Collection<String> codes, Function<Outcome, @Nullable String> code) {
    Count count = new Count(codes);
    outcomes.forEach(outcome -> count.add(code.apply(outcome), outcome.sum()));
    return count.tallies();
  }
}

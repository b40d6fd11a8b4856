package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.account.StoredFacts.Held;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.Rules;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** An account's row of the cross-sell matrix, by its current decision. */
@ApplicationScoped
public class CrossSellRow {

  private static final String OWNED = "ownedProducts";

  private final StoredFacts stored;
  private final DecideStored decideStored;
  private final Decide decide;
  private final Clock clock;

  CrossSellRow(StoredFacts stored, DecideStored decideStored, Decide decide, Clock clock) {
    this.stored = stored;
    this.decideStored = decideStored;
    this.decide = decide;
    this.clock = clock;
  }

  /**
   * The row.
   *
   * @param decision the current decision
   * @param owned the products that the account owns, base products included, in path order
   */
  public record Row(Decision decision, List<String> owned) {}

  /**
   * Decides about a stored account.
   *
   * @throws Refusal when there is no such account
   */
  public Row of(String id) {
    Instant asOf = clock.instant();
    Rules.Active by = decide.rules(null);
    Held held = stored.of(id, asOf);
    Options options = new Options(asOf, by.id(), false, false, false);
    Decision decision = decideStored.decide(held.given(), options, StoredFacts::isFact).decision();
    return new Row(decision, owned(held.account(), by.ruleSet()));
  }

  private static List<String> owned(Account account, RuleSet rules) {
    Object bought = account.signals().get(OWNED);
    return rules.model().products().stream()
        .filter(
            product ->
                product.base()
                    || (bought instanceof Collection<?> codes && codes.contains(product.code())))
        .map(Product::code)
        .toList();
  }
}

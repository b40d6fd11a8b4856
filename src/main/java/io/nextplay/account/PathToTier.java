package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.FindTierPath;
import io.nextplay.decision.Rules;
import io.nextplay.decision.TierPath;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What would bring a stored account into a tier, now and by the release in force. */
@ApplicationScoped
public class PathToTier {

  private final StoredFacts stored;
  private final DecideStored decideStored;
  private final Decide decide;
  private final Clock clock;

  PathToTier(StoredFacts stored, DecideStored decideStored, Decide decide, Clock clock) {
    this.stored = stored;
    this.decideStored = decideStored.hypothetically();
    this.decide = decide;
    this.clock = clock;
  }

  /**
   * Finds the smallest changes.
   *
   * @param product the product whose cross-sell tier is meant; null for the expansion tier
   * @param to the tier; refused when null
   * @throws Refusal when there is no such account, tier or product
   */
  public TierPath of(String id, @Nullable String product, @Nullable String to) {
    Instant asOf = clock.instant();
    Rules.Active by = decide.rules(null);
    Facts facts = facts(stored.of(id, asOf).given(), asOf, by);
    return new FindTierPath(by).find(facts, asOf, product, to);
  }

  private Facts facts(Given given, Instant asOf, Rules.Active by) {
    return by.ruleSet().read(given).facts().orElseGet(() -> fitting(given, asOf, by));
  }

  /** Without stored facts that the release does not take any more. */
  private Facts fitting(Given given, Instant asOf, Rules.Active by) {
    Options options = new Options(asOf, by.id(), false, false, false);
    Given fitting = decideStored.decide(given, options, StoredFacts::isFact).given();
    return by.ruleSet().read(fitting).facts().orElseThrow();
  }
}

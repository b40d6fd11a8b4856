package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.account.StoredFacts.Held;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionChange;
import io.nextplay.decision.Headline;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would be decided about an account if some of its facts were others. Stores nothing. */
@ApplicationScoped
public class WhatIf {

  private static final int DECIMALS = 6;

  private final StoredFacts stored;
  private final DecideStored decide;
  private final Clock clock;

  WhatIf(StoredFacts stored, DecideStored decide, Clock clock) {
    this.stored = stored;
    this.decide = decide.hypothetically();
    this.clock = clock;
  }

  /**
   * Two decisions, of the same moment and by the same release.
   *
   * @param current from what is stored
   * @param whatIf from what would be stored after the patch
   * @param changes what differs in what others act on; empty when nothing does
   * @param scoreChange by how much the expansion score would rise; null when one is not known
   */
  public record Compared(
      Decision current,
      Decision whatIf,
      List<DecisionChange> changes,
      @Nullable Double scoreChange) {

    static Compared of(Decision current, Decision whatIf) {
      return new Compared(
          current,
          whatIf,
          Headline.of(current).changesTo(Headline.of(whatIf)),
          difference(current.expansion().score(), whatIf.expansion().score()));
    }

    private static @Nullable Double difference(@Nullable Double from, @Nullable Double to) {
      return from == null || to == null
          ? null
          : (Double)
              BigDecimal.valueOf(to)
                  .subtract(BigDecimal.valueOf(from))
                  .setScale(DECIMALS, RoundingMode.HALF_UP)
                  .doubleValue();
    }
  }

  /**
   * Decides about a stored account as it is, and as it would be after a JSON merge patch.
   *
   * @param trace whether to list the rows that counted
   * @throws Refusal when there is no such account, or a patched fact does not fit the dictionary
   */
  public Compared of(String id, Map<String, Object> json, boolean trace) {
    Options now = new Options(clock.instant(), null, trace, false, true);
    Held held = stored.of(id, java.util.Objects.requireNonNull(now.asOf()));
    Decision current = decide.decide(held.given(), now, StoredFacts::isFact).decision();
    Options same = new Options(now.asOf(), current.release(), trace, false, true);
    FactsChange patch = new FactsChange.Patch(json);
    Account changed = held.account().with(patch.of(held.account()));
    Decision whatIf =
        decide
            .decide(
                new Held(changed, held.events()).given(),
                same,
                pointer -> pointer.startsWith("/events/") || patch.leaves(pointer))
            .decision();
    return Compared.of(current, whatIf);
  }
}

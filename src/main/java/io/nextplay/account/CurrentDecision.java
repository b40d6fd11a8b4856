package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * What is right for an account now: decided from what is stored by the release in force, so that it
 * is never out of date. Stores nothing.
 */
@ApplicationScoped
public class CurrentDecision {

  private final StoredFacts stored;
  private final DecideStored decide;
  private final Clock clock;

  CurrentDecision(StoredFacts stored, DecideStored decide, Clock clock) {
    this.stored = stored;
    this.decide = decide;
    this.clock = clock;
  }

  /**
   * Decides about a stored account.
   *
   * @throws Refusal when there is no such account or release
   */
  public Decision of(String id, Options options) {
    Instant asOf = options.asOf() == null ? clock.instant() : options.asOf();
    return decide.decide(stored.of(id, asOf).given(), options, StoredFacts::isFact).decision();
  }
}

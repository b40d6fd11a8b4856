package io.nextplay.decision.web;

import io.nextplay.decision.Decide;
import io.nextplay.decision.DecisionLog;
import io.nextplay.decision.Firings;
import io.nextplay.decision.ReplayDecision;
import io.nextplay.decision.Rules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the decision core, which knows nothing of the container, available for injection. */
@Singleton
class DecisionWiring {

  @Produces
  @Singleton
  static Decide decide(Rules rules, Clock clock, ForecastConfig config, Firings firings) {
    return new Decide(rules, clock, config.reach(), firings);
  }

  @Produces
  @Singleton
  static ReplayDecision replay(DecisionLog log, Rules rules, Decide decide) {
    return new ReplayDecision(log, rules, decide.hypothetically());
  }
}

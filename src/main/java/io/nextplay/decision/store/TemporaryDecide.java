package io.nextplay.decision.store;

import io.nextplay.decision.Decide;
import io.nextplay.decision.Rules;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Until the service branch brings its own. */
class TemporaryDecide {

  @Produces
  @DefaultBean
  @jakarta.inject.Singleton
  Decide decide(Rules rules, Clock clock) {
    return new Decide(rules, clock);
  }
}

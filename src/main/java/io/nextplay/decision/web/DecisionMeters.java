package io.nextplay.decision.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.nextplay.decision.web.DecideRequest.Decided;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;

/** How long decisions take, and how they end: by gate status, or refused. */
@ApplicationScoped
class DecisionMeters {

  private final MeterRegistry registry;
  private final Timer timer;

  DecisionMeters(MeterRegistry registry) {
    this.registry = registry;
    this.timer =
        Timer.builder("nextplay.decision")
            .description("From the parsed request to the decision")
            .publishPercentileHistogram()
            .register(registry);
  }

  Decided measure(Supplier<Decided> work) {
    long start = System.nanoTime();
    String outcome = "refused";
    try {
      Decided decided = work.get();
      String gate = decided.decision().gate().status();
      outcome = gate == null ? "unknown" : gate.toLowerCase(Locale.ROOT);
      return decided;
    } finally {
      timer.record(System.nanoTime() - start, java.util.concurrent.TimeUnit.NANOSECONDS);
      registry.counter("nextplay.decisions", "outcome", outcome).increment();
    }
  }
}

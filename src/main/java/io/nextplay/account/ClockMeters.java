package io.nextplay.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.nextplay.account.RedecideBatch.Redecided;
import io.nextplay.portfolio.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** How the clock keeps up: who waits, who was decided anew, how late. */
@ApplicationScoped
class ClockMeters {

  private final MeterRegistry registry;
  private final AtomicLong due;
  private final AtomicLong behind;
  private final Timer late;
  private final Counter failed;

  ClockMeters(MeterRegistry registry) {
    this.registry = registry;
    this.due = registry.gauge("nextplay.accounts.due", new AtomicLong());
    this.behind = registry.gauge("nextplay.accounts.behind", new AtomicLong());
    this.late =
        Timer.builder("nextplay.redecide.late")
            .description("From the time an account was due to its new decision")
            .register(registry);
    this.failed =
        Counter.builder("nextplay.redecide.failed")
            .description("Accounts that could not be decided anew")
            .register(registry);
  }

  void waiting(long dueNow, long behindNow) {
    due.set(dueNow);
    behind.set(behindNow);
  }

  void decided(Redecided one) {
    registry
        .counter(
            "nextplay.redecided",
            "cause",
            one.cause().name().toLowerCase(Locale.ROOT),
            "changed",
            String.valueOf(one.changed()))
        .increment();
    if (one.cause() == Cause.CLOCK) {
      late.record(one.late());
    }
  }

  void failed() {
    failed.increment();
  }
}

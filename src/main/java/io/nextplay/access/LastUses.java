package io.nextplay.access;

import io.nextplay.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** When keys were last used, written from time to time rather than with every call. */
@ApplicationScoped
class LastUses {

  private static final Logger LOG = Logger.getLogger(LastUses.class);

  private final Map<String, Instant> seen = new ConcurrentHashMap<>();
  private final Keys keys;
  private final Transactions transactions;
  private final Clock clock;

  LastUses(Keys keys, Transactions transactions, Clock clock) {
    this.keys = keys;
    this.transactions = transactions;
    this.clock = clock;
  }

  void seen(String keyId) {
    seen.put(keyId, clock.instant());
  }

  @Scheduled(
      every = "${nextplay.access.last-used-every:60s}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void write() {
    Map<String, Instant> taken = new HashMap<>(seen);
    if (taken.isEmpty()) {
      return;
    }
    transactions.run(
        () -> {
          keys.used(taken);
          return taken.size();
        });
    taken.forEach(seen::remove); // only what has not been seen again since
  }

  void stop(@Observes ShutdownEvent event) {
    try {
      write();
    } catch (RuntimeException e) {
      LOG.warn("when keys were last used is not kept: " + e.getMessage());
    }
  }
}

package io.nextplay.account;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Looks for accounts to decide anew, again and again. */
@ApplicationScoped
class DecideByClock {

  private static final Logger LOG = Logger.getLogger(DecideByClock.class);

  private final RedecideAccounts accounts;

  DecideByClock(RedecideAccounts accounts) {
    this.accounts = accounts;
  }

  @Scheduled(
      identity = "decide-by-clock",
      every = "${nextplay.clock.every}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void tick() {
    try {
      int decided = accounts.run();
      if (decided > 0) {
        LOG.infof("%d accounts decided anew", decided);
      }
    } catch (RuntimeException e) {
      LOG.error("deciding anew was interrupted; it goes on at the next tick", e);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    accounts.stop();
  }
}

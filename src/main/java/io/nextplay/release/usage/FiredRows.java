package io.nextplay.release.usage;

import io.nextplay.Transactions;
import io.nextplay.decision.Firings;
import io.nextplay.decision.Rules;
import io.nextplay.engine.Evaluation;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Keeps in mind when rows count, to the second, and writes it down from time to time and at the
 * end. A killed node forgets what it had not written. Thread-safe.
 */
@ApplicationScoped
class FiredRows implements Firings {

  private static final Logger LOG = Logger.getLogger(FiredRows.class);

  private final Map<String, FiredBoard> boards = new ConcurrentHashMap<>();

  /** Boards that were put away: a decision that was at hand then may have marked them since. */
  private final Map<String, FiredBoard> away = new HashMap<>();

  private final LastFired lastFired;
  private final Transactions transactions;

  FiredRows(LastFired lastFired, Transactions transactions) {
    this.lastFired = lastFired;
    this.transactions = transactions;
  }

  @Override
  public void fired(Rules.Active by, Evaluation evaluation, Instant at) {
    FiredBoard board = boards.get(by.digest());
    if (board == null) {
      board =
          boards.computeIfAbsent(
              by.digest(), digest -> new FiredBoard(by.ruleSet().model().tables()));
    }
    board.mark(evaluation, at.getEpochSecond());
  }

  /** Writes down what was not written yet. */
  @Scheduled(
      identity = "write-fired-rows",
      every = "${nextplay.fired-every:30s}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP)
  synchronized void write() {
    away.values().forEach(board -> board.flush(this::store));
    away.clear();
    for (String digest : List.copyOf(boards.keySet())) {
      FiredBoard board = boards.get(digest);
      if (board != null && !board.flush(this::store)) {
        // of a release that decides no more, or of one at rest: it is made anew when need be
        boards.remove(digest);
        away.put(digest, board);
      }
    }
  }

  private void store(Map<String, Instant> fired) {
    transactions.run(
        () -> {
          lastFired.keep(fired);
          return fired.size();
        });
  }

  void stop(@Observes ShutdownEvent event) {
    try {
      write();
    } catch (RuntimeException e) {
      LOG.warn("when rows last counted is not kept: " + e.getMessage());
    }
  }
}

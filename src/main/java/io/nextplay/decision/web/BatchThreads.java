package io.nextplay.decision.web;

import io.nextplay.CoreThreads;
import io.nextplay.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Lines of batches are decided on all cores; batches at once share them. Thread-safe. */
@ApplicationScoped
class BatchThreads {

  /** Enough that nobody waits for the line whose turn it is, few enough to hold them. */
  private static final int LINES_A_CORE = 8;

  /** Each keeps a thread of HTTP for as long as its caller likes; the others are for the rest. */
  private static final int MOST_BATCHES = 64;

  private final Semaphore places = new Semaphore(MOST_BATCHES);
  private final ExecutorService pool = CoreThreads.named("batch");

  /**
   * A batch begins; {@link #leave} when it is over.
   *
   * @throws Refusal TOO_MANY when as many run as may
   */
  void enter() {
    if (!places.tryAcquire()) {
      throw Refusal.tooMany(
          "too-many-batches",
          MOST_BATCHES + " batches run already; wait until one is over",
          Duration.ofSeconds(5));
    }
  }

  void leave() {
    places.release();
  }

  /** How many lines of one batch may be under way. */
  int window() {
    return LINES_A_CORE * Runtime.getRuntime().availableProcessors();
  }

  Future<byte[]> run(Callable<byte[]> line) {
    return pool.submit(line);
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }
}

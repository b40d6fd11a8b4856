package io.nextplay.decision.web;

import io.nextplay.CoreThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Lines of batches are decided on all cores; batches at once share them. Thread-safe. */
@ApplicationScoped
class BatchThreads {

  /** Enough that nobody waits for the line whose turn it is, few enough to hold them. */
  private static final int LINES_A_CORE = 8;

  private final ExecutorService pool = CoreThreads.named("batch");

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

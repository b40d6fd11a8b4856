package io.nextplay.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** A few threads for one piece of work; they end with it. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  /**
   * So many threads.
   *
   * @param count 0 for one a processor
   */
  Workers(int count) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    this.threads =
        Executors.newFixedThreadPool(
            count > 0 ? count : Runtime.getRuntime().availableProcessors(),
            work -> {
              Thread thread = new Thread(work, "redecide");
              thread.setDaemon(true);
              thread.setContextClassLoader(loader);
              return thread;
            });
  }

  /** Does all of them, and adds up what they come to; throws what the first failing one threw. */
  <T> int sum(List<T> items, ToIntFunction<T> work) {
    List<Future<Integer>> running = new ArrayList<>();
    items.forEach(item -> running.add(threads.submit(() -> work.applyAsInt(item))));
    int sum = 0;
    for (Future<Integer> each : running) {
      sum += result(each);
    }
    return sum;
  }

  private static int result(Future<Integer> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while accounts were decided anew", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package io.nextplay.release.impact;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs over the book on all cores, whoever asks; two at once share them. Thread-safe. */
@ApplicationScoped
class BookThreads {

  private final Book book;
  private final ExecutorService pool;

  BookThreads(Book book) {
    this.book = book;
    this.pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), BookThreads::thread);
  }

  /** Begins a run. */
  <R> BookRun<R> run(BookWork<R> work) {
    return new BookRun<>(work, book, pool);
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "book");
    thread.setDaemon(true);
    // what was loaded for requests is loaded for these threads
    thread.setContextClassLoader(BookThreads.class.getClassLoader());
    return thread;
  }
}

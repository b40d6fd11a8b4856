package io.nextplay.release.impact;

import io.nextplay.CoreThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;

/** Runs over the book on all cores, whoever asks; two at once share them. Thread-safe. */
@ApplicationScoped
class BookThreads {

  private final Book book;
  private final ExecutorService pool;

  BookThreads(Book book) {
    this.book = book;
    this.pool = CoreThreads.named("book");
  }

  /** Begins a run. */
  <R> BookRun<R> run(BookWork<R> work) {
    return new BookRun<>(work, book, pool);
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }
}

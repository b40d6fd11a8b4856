package io.nextplay.release.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * One run over the whole book, batch by batch, on the threads of a pool. Thread-safe.
 *
 * @param <R> what comes of it
 */
final class BookRun<R> {

  private static final Logger LOG = Logger.getLogger(BookRun.class);
  private static final int BATCH = 250;
  private static final int LISTED = 10_000;

  private final BookWork<R> work;
  private final Book book;
  private final ExecutorService pool;
  private final long size;
  private final AtomicLong decided = new AtomicLong();
  private final CompletableFuture<R> result;

  BookRun(BookWork<R> work, Book book, ExecutorService pool) {
    this.work = work;
    this.book = book;
    this.pool = pool;
    this.size = book.size();
    this.result = start();
  }

  private CompletableFuture<R> start() {
    List<CompletableFuture<Tally>> parts = new ArrayList<>();
    String after = null;
    List<String> ids;
    do {
      ids = book.ids(after, LISTED);
      for (int from = 0; from < ids.size(); from += BATCH) {
        List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
        parts.add(CompletableFuture.supplyAsync(() -> decide(batch), pool));
      }
      after = ids.isEmpty() ? null : ids.get(ids.size() - 1);
    } while (ids.size() == LISTED);
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            done ->
                work.result(
                    parts.stream().map(CompletableFuture::join).reduce(new Tally(), Tally::plus)));
  }

  private Tally decide(List<String> ids) {
    Tally tally = work.decide(book.load(ids));
    decided.addAndGet(ids.size());
    return tally;
  }

  /** How far it is, after waiting at most so long for its end. */
  BookProgress<R> progress(long millis) {
    try {
      R worked = result.get(millis, TimeUnit.MILLISECONDS);
      return new BookProgress<>(decided.get(), size, Optional.of(worked), Optional.empty());
    } catch (TimeoutException e) {
      return new BookProgress<>(decided.get(), size, Optional.empty(), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new BookProgress<>(decided.get(), size, Optional.empty(), Optional.empty());
    } catch (ExecutionException | CompletionException e) {
      LOG.error("a run over the book failed", e);
      return new BookProgress<>(
          decided.get(), size, Optional.empty(), Optional.of("it failed; the log says why"));
    }
  }
}

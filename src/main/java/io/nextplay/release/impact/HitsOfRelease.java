package io.nextplay.release.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.release.LoadedRelease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Works out whom each row of a release counts for in the stored book, in the background, once for
 * the same content; for a while, for the book moves on. Thread-safe.
 */
@ApplicationScoped
public class HitsOfRelease {

  private static final int KEPT = 4;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final BookThreads threads;
  private final Clock clock;
  private final Cache<String, BookRun<BookHits>> runs =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();

  HitsOfRelease(BookThreads threads, Clock clock) {
    this.threads = threads;
    this.clock = clock;
  }

  /**
   * Whom the rows count for now.
   *
   * @param wait how long to wait for the end of the run, if it is still to come
   * @param refresh whether to work it out anew even if it was not long ago
   */
  public BookProgress<BookHits> of(LoadedRelease release, Duration wait, boolean refresh) {
    String digest = release.release().digest();
    if (refresh) {
      runs.asMap().computeIfPresent(digest, (key, run) -> run.progress(0).isRunning() ? run : null);
    }
    return runs.get(digest, key -> threads.run(new HitRun(release.ruleSet(), clock.instant())))
        .progress(wait.toMillis());
  }
}

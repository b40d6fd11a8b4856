package io.nextplay.release.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.release.Compilation;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.ReadFiles;
import io.nextplay.table.diff.ContentDiff.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Works out what content would do to the stored book, in the background, once for the same content;
 * for a while, for the book moves on. Thread-safe.
 */
@ApplicationScoped
public class ImpactOfDraft {

  private static final int KEPT = 4;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final BookThreads threads;
  private final Clock clock;
  private final Cache<Key, BookRun<Impact>> runs =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();

  ImpactOfDraft(BookThreads threads, Clock clock) {
    this.threads = threads;
    this.clock = clock;
  }

  private record Key(String from, String to) {}

  /**
   * What a draft would do, compared with a release.
   *
   * @param baseFiles reads what the release says; asked only when it is to be worked out
   * @param wait how long to wait for the end of the run, if it is still to come
   * @param refresh whether to work it out anew even if it was not long ago
   */
  public BookProgress<Impact> of(
      LoadedRelease base,
      Supplier<ReadFiles> baseFiles,
      Compilation draft,
      Duration wait,
      boolean refresh) {
    Compilation.Result result = draft.result().orElseThrow();
    Key key = new Key(base.release().digest(), result.digest());
    if (refresh) {
      runs.invalidate(key);
    }
    return runs.get(
            key, wanted -> run(base, baseFiles.get().content(), result, draft.content().content()))
        .progress(wait.toMillis());
  }

  private BookRun<Impact> run(
      LoadedRelease base, Content before, Compilation.Result draft, Content after) {
    return threads.run(
        new ImpactRun(base.ruleSet(), before, draft.ruleSet(), after, clock.instant()));
  }
}

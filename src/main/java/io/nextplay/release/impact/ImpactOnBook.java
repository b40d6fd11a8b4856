package io.nextplay.release.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.engine.RuleSet;
import io.nextplay.release.Compilation;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.Releases;
import io.nextplay.table.diff.ContentDiff.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Works out what content would do to the stored book instead of other content, in the background,
 * once for the same content; for a while, for the book moves on. Thread-safe.
 */
@ApplicationScoped
public class ImpactOnBook {

  private static final int KEPT = 4;
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final BookThreads threads;
  private final Clock clock;
  private final Cache<Key, BookRun<Impact>> runs =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();

  ImpactOnBook(BookThreads threads, Clock clock) {
    this.threads = threads;
    this.clock = clock;
  }

  private record Key(String from, String to) {}

  /**
   * Content that decides.
   *
   * @param digest of the content
   * @param rules the same, compiled
   * @param content reads what it says; asked only when an impact is to be worked out
   */
  public record Side(String digest, RuleSet rules, Supplier<Content> content) {

    /** A release. */
    public static Side of(LoadedRelease release, Releases releases) {
      String id = release.release().id();
      return new Side(
          release.release().digest(),
          release.ruleSet(),
          () -> ReadFiles.of(releases.files(id).orElseThrow()).content());
    }

    /** A draft that compiles. */
    public static Side of(Compilation draft) {
      Compilation.Result result = draft.result().orElseThrow();
      return new Side(result.digest(), result.ruleSet(), () -> draft.content().content());
    }
  }

  /**
   * What would be decided otherwise.
   *
   * @param wait how long to wait for the end of the run, if it is still to come
   * @param refresh whether to work it out anew even if it was not long ago
   */
  public BookProgress<Impact> of(Side before, Side after, Duration wait, boolean refresh) {
    Key key = new Key(before.digest(), after.digest());
    if (refresh) {
      runs.invalidate(key);
    }
    return runs.get(key, wanted -> run(before, after)).progress(wait.toMillis());
  }

  private BookRun<Impact> run(Side before, Side after) {
    return threads.run(
        new ImpactRun(
            before.rules(),
            before.content().get(),
            after.rules(),
            after.content().get(),
            clock.instant()));
  }
}

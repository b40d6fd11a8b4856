package io.nextplay.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextplay.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows the guessing of a name's password: after five attempts in a row that failed the next ones
 * wait 1, 2, 4 … at most 60 seconds. Counted before the password is looked at, so that attempts at
 * the same time count, too. Of this node only. Thread-safe.
 */
@Singleton
class Attempts {

  private static final int FREE = 5;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST_NAMES = 100_000;

  private final Cache<String, Failed> failed =
      Caffeine.newBuilder().maximumSize(MOST_NAMES).expireAfterWrite(FORGOTTEN).build();
  private final Clock clock;

  /** How often, and until when nothing is tried. */
  private record Failed(int times, Instant until) {}

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts an attempt that is about to be made.
   *
   * @throws Refusal TOO_MANY when it comes too early
   */
  void begin(String name) {
    Instant now = clock.instant();
    failed
        .asMap()
        .compute(
            name,
            (key, before) -> {
              int times = before == null ? 0 : before.times();
              if (before != null && now.isBefore(before.until())) {
                throw tooEarly(times, Duration.between(now, before.until()));
              }
              return new Failed(times + 1, now.plus(wait(times + 1)));
            });
  }

  /** The attempt was wrong: the wait begins now, however long it took to find out. */
  void failed(String name) {
    failed
        .asMap()
        .computeIfPresent(
            name,
            (key, before) ->
                new Failed(before.times(), clock.instant().plus(wait(before.times()))));
  }

  /** The attempt was right: those before it are forgotten. */
  void succeeded(String name) {
    failed.invalidate(name);
  }

  private static Duration wait(int times) {
    if (times < FREE) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(1L << Math.min(times - FREE, 6));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  private static Refusal tooEarly(int times, Duration left) {
    return Refusal.tooMany(
        "too-many-attempts",
        times + " attempts have failed; wait " + Math.max(1, left.toSeconds()) + " s",
        left);
  }
}

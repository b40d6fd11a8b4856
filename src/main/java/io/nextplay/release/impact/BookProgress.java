package io.nextplay.release.impact;

import java.util.Optional;

/**
 * How far a run over the book is.
 *
 * @param <R> what comes of it
 * @param decided how many accounts are decided
 * @param of how many there are
 * @param result what came of it; empty while it runs, and when it failed
 * @param failure why it failed; empty unless it did
 */
public record BookProgress<R>(long decided, long of, Optional<R> result, Optional<String> failure) {

  /** Whether it is still being worked out. */
  public boolean isRunning() {
    return result.isEmpty() && failure.isEmpty();
  }
}

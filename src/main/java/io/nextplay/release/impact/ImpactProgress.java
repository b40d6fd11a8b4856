package io.nextplay.release.impact;

import java.util.Optional;

/**
 * How far an impact is worked out.
 *
 * @param decided how many accounts are decided
 * @param of how many there are
 * @param impact the impact; empty while it runs, and when it failed
 * @param failure why it failed; empty unless it did
 */
public record ImpactProgress(
    long decided, long of, Optional<Impact> impact, Optional<String> failure) {

  /** Whether it is still being worked out. */
  public boolean isRunning() {
    return impact.isEmpty() && failure.isEmpty();
  }
}

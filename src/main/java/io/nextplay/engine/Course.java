package io.nextplay.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one signal of one subject moves while only the clock does. Not thread-safe. */
interface Course {

  /** The signal's value at a moment; NaN when it is missing then. */
  double at(Instant moment);

  /**
   * The first moment after another at which the signal has left the cell that it was in, exact to
   * the millisecond or better.
   *
   * @return null when that is not before or at the end of the reach
   */
  @Nullable Instant next(Instant after);

  /** Whether the signal moves all the time, so that {@code next} says when to look, not more. */
  default boolean isVague() {
    return false;
  }
}

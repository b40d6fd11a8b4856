package io.nextplay;

/** Says what callers get to see of a failure. Implementations are thread-safe. */
public interface Problems {

  /**
   * The problem for a failure. A failure that is not the caller's is logged in full, and shown
   * without its cause.
   */
  Problem of(Throwable failure);
}

package io.nextplay.table.check;

/**
 * How much work may still be done: counted, not timed, so that a table is checked alike on every
 * machine. Not thread-safe.
 */
final class Effort {

  private long left;

  /** So many steps; a hundred million take well below a second. */
  Effort(long steps) {
    this.left = steps;
  }

  /** Takes some of it. */
  void spend(long steps) {
    left -= steps;
  }

  boolean isSpent() {
    return left <= 0;
  }
}

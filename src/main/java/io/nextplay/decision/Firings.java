package io.nextplay.decision;

import io.nextplay.engine.Evaluation;
import java.time.Instant;

/**
 * Is told of every decision that somebody may act on. It is told on the thread that decides, so it
 * must be quick. Implementations are thread-safe and do not throw.
 */
public interface Firings {

  /** Nobody listens. */
  Firings UNHEARD = (by, evaluation, at) -> {};

  /**
   * Rows have counted.
   *
   * @param by the rules that decided
   * @param evaluation what was decided, with the rows that counted
   * @param at when it was decided, whatever the decision's own clock
   */
  void fired(Rules.Active by, Evaluation evaluation, Instant at);
}

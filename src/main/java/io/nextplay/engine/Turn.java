package io.nextplay.engine;

import io.nextplay.table.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an evaluation next comes out otherwise while only the clock moves.
 *
 * @param after what comes out then
 * @param because the signal that has reached a cut-point
 * @param product the product that the signal is of; null for the account
 * @param from its value just before; NaN when missing
 * @param to its value then; NaN when missing
 * @param cut the number that it reached or passed; NaN when it only became known or missing
 */
public record Turn(
    Evaluation after,
    Signal because,
    @Nullable String product,
    double from,
    double to,
    double cut) {

  /** When that is. */
  public Instant at() {
    return after.asOf();
  }
}

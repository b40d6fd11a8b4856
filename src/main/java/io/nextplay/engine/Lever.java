package io.nextplay.engine;

import io.nextplay.table.Signal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal that people can work on, and that has a say in a result.
 *
 * @param signal the signal
 * @param product the product that it is of; null for the account
 * @param now its value, a Double or String; null when missing
 * @param cuts the numbers that tests on it name, ascending; empty when it has none
 */
public record Lever(
    Signal signal, @Nullable String product, @Nullable Object now, List<Double> cuts) {

  /** Copies its list. */
  public Lever {
    cuts = List.copyOf(cuts);
  }
}

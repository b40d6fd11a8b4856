package io.nextplay.engine;

import io.nextplay.table.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One signal of one subject that moves while only the clock does.
 *
 * @param signal the signal
 * @param slot where its value is kept
 * @param product the product that it is of; null for the account
 * @param course how it moves
 * @param cuts what the tables ask of it
 */
record Moving(Signal signal, Slot slot, @Nullable String product, Course course, Cuts cuts) {

  /** The subject of an evaluation that it is of. */
  Subject in(Evaluation evaluation) {
    if (product == null) {
      return evaluation.account();
    }
    for (Subject subject : evaluation.products()) {
      if (subject.getCode().equals(product)) {
        return subject;
      }
    }
    throw new IllegalStateException("no product " + product);
  }
}

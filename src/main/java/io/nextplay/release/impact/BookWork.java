package io.nextplay.release.impact;

import io.nextplay.release.impact.Book.Customer;
import java.util.List;

/**
 * What is found out by deciding the whole book. Thread-safe.
 *
 * @param <R> what comes of it
 */
interface BookWork<R> {

  /** Decides some accounts, and adds them up. */
  Tally decide(List<Customer> customers);

  /** What all tallies together come to. */
  R result(Tally tally);
}

package io.nextplay;

import java.util.function.Supplier;

/** All or nothing. */
public interface Transactions {

  /**
   * Runs work in a transaction of its own; what it throws undoes it. Work that met another writer
   * is run again, so it must not do anything but store.
   */
  <T> T run(Supplier<T> work);
}

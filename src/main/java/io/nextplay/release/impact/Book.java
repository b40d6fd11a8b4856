package io.nextplay.release.impact;

import io.nextplay.engine.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stored accounts, to be decided without being changed. Implementations are thread-safe. */
public interface Book {

  /**
   * A stored account.
   *
   * @param id its id
   * @param arr what it pays a year; null when unknown
   * @param given all that is known of it now, events included
   */
  record Customer(String id, @Nullable Double arr, Given given) {}

  /** How many accounts there are. */
  long size();

  /** The ids after an id (null for the first ones), in order. */
  List<String> ids(@Nullable String after, int limit);

  /**
   * The accounts with these ids, in order; those that are gone meanwhile are left out.
   *
   * @param ids some in a row, as {@link #ids} lists them
   */
  List<Customer> load(List<String> ids);
}

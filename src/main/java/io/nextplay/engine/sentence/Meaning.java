package io.nextplay.engine.sentence;

import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.Map;

/** What a sentence says, as a part of a row. Immutable. */
sealed interface Meaning {

  /**
   * A test.
   *
   * @param scope what it is about
   * @param fact the place that names the signal or result, or its label
   * @param test the cell, with places
   */
  record Asks(Scope scope, String fact, String test) implements Meaning {}

  /**
   * An entry of a list.
   *
   * @param list the list
   * @param fields a place or a constant for each field, by the field's API name
   */
  record Adds(Term list, Map<String, String> fields) implements Meaning {
    /** Copies its map. */
    public Adds {
      fields = Map.copyOf(fields);
    }
  }
}

package io.nextplay.table;

import org.jspecify.annotations.Nullable;

/**
 * One row of the signal dictionary. Immutable.
 *
 * @param term its name, label, scope, type, choices and unit
 * @param source the system it comes from, which is also who can change it; may be empty
 * @param derivation how it follows from other facts; null when it is only ever sent
 * @param defaultValue what holds when there is no value, in the type's own form (Double, String,
 *     Set); null when it is then missing
 * @param movable whether people can work on it, so that a path to a better tier may propose to
 * @param description for readers; may be empty
 * @param place its row
 */
public record Signal(
    Term term,
    String source,
    @Nullable Derivation derivation,
    @Nullable Object defaultValue,
    boolean movable,
    String description,
    CellRef place) {

  /** The name in the API. */
  public String name() {
    return term.name();
  }
}

package io.nextplay.decision;

import io.nextplay.engine.Given;
import io.nextplay.table.CellRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account for which an invariant does not hold, with no signal that is not needed for it.
 * Immutable.
 *
 * @param account its signals, in the forms that the API takes
 * @param asOf the decision's clock
 * @param product the product that it is about; null for none
 * @param play the offered play that it is about; null for none
 * @param raised what was raised, and what came of it; null when the invariant raises nothing
 * @param text what happens, in words
 * @param rows the rows that are responsible: those that count on one side only, or those that gave
 *     what must not come together
 */
public record Violation(
    Given account,
    LocalDate asOf,
    @Nullable String product,
    @Nullable String play,
    @Nullable Raised raised,
    String text,
    List<CellRef> rows) {

  /** Copies its list. */
  public Violation {
    rows = List.copyOf(rows);
  }

  /**
   * The two sides of raising a signal; the account has the lower value.
   *
   * @param signal the signal, by API name
   * @param from the lower value
   * @param to the higher value
   * @param before the result of the lower value
   * @param after the result of the higher value
   */
  public record Raised(String signal, Object from, Object to, Object before, Object after) {}
}

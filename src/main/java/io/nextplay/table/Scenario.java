package io.nextplay.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test case of the workbooks: facts, and what must come of them. Immutable.
 *
 * @param name what the case shows
 * @param asOf the decision's clock; null for a fixed day that the runner chooses
 * @param product the product that product signals and results speak of; null when there is none
 * @param signals the values of signals by name, in the forms that the API takes
 * @param productSignals the values of the product's signals by name
 * @param expected what must hold
 * @param place its row
 */
public record Scenario(
    String name,
    @Nullable LocalDate asOf,
    @Nullable String product,
    Map<String, Object> signals,
    Map<String, Object> productSignals,
    List<Expected> expected,
    CellRef place) {

  /** Copies its collections. */
  public Scenario {
    signals = Map.copyOf(signals);
    productSignals = Map.copyOf(productSignals);
    expected = List.copyOf(expected);
  }

  /**
   * One expectation.
   *
   * @param term the result
   * @param test what its value must pass
   * @param text the cell as written
   * @param place the cell
   */
  public record Expected(Term term, UnaryTest test, String text, CellRef place) {}
}

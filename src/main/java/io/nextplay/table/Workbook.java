package io.nextplay.table;

import java.util.List;

/**
 * The sheets of one workbook, as they stand. Immutable.
 *
 * @param name the file name, such as {@code expansion-score.xlsx}
 * @param sheets the sheets in their order
 */
public record Workbook(String name, List<Sheet> sheets) {

  /** Copies its list. */
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}

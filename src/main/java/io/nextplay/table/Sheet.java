package io.nextplay.table;

import java.util.List;

/**
 * The cells of one sheet, as they stand. Immutable.
 *
 * @param name the sheet's name
 * @param rows the rows from the top, each with its cells from column A; rows and columns without
 *     content at the end are absent
 * @param merged the merged regions
 */
public record Sheet(String name, List<List<Cell>> rows, List<Region> merged) {

  /**
   * A rectangle of merged cells; all numbers from 1, both ends included.
   *
   * @param firstRow the top row
   * @param firstColumn the left column
   * @param lastRow the bottom row
   * @param lastColumn the right column
   */
  public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

  /** Copies its lists. */
  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
    merged = List.copyOf(merged);
  }

  /** The cell at a row and column from 1; {@link Cell#blank} outside of what the sheet holds. */
  public Cell cell(int row, int column) {
    if (row < 1 || row > rows.size()) {
      return Cell.blank();
    }
    List<Cell> cells = rows.get(row - 1);
    return column < 1 || column > cells.size() ? Cell.blank() : cells.get(column - 1);
  }

  /** Whether no cell of the row (from 1) holds anything. */
  public boolean isBlankRow(int row) {
    return row < 1 || row > rows.size() || rows.get(row - 1).stream().allMatch(Cell::isBlank);
  }

  /** The number of the last row that holds something; 0 for an empty sheet. */
  public int lastRow() {
    return rows.size();
  }

  /** The number of the last column that holds something in any row; 0 for an empty sheet. */
  public int lastColumn() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the filled cells of one sheet, top to bottom and left to right, within the limits. Not
 * thread-safe.
 */
final class Grid {

  private static final Cell BLANK = Cell.blank();

  private final List<List<Cell>> rows = new ArrayList<>();
  private final CellRef sheet;
  private final Limits limits;
  private final Budget cells;
  private List<Cell> last = new ArrayList<>();

  /**
   * An empty sheet.
   *
   * @param sheet where it is
   * @param cells how many more cells the workbook may have
   */
  Grid(CellRef sheet, Limits limits, Budget cells) {
    this.sheet = sheet;
    this.limits = limits;
    this.cells = cells;
  }

  /**
   * Adds a filled cell; it stands after all cells added before.
   *
   * @throws RefusedFile when the sheet or the workbook becomes too large
   */
  void add(int row, int column, Cell cell) throws RefusedFile {
    if (row > limits.rows()) {
      throw tooMany("TooManyRows", row, "has content in row " + row, limits.rows() + " rows");
    }
    if (column > limits.columns()) {
      String found = "has content in column " + CellRef.letters(column);
      throw tooMany("TooManyColumns", row, found, limits.columns() + " columns");
    }
    while (rows.size() < row) {
      last = new ArrayList<>();
      rows.add(last);
    }
    cells.spend(column - last.size(), sheet);
    if (cell instanceof Cell.Text text) {
      cells.read(text.value(), sheet);
    }
    while (last.size() < column - 1) {
      last.add(BLANK);
    }
    last.add(cell);
  }

  private RefusedFile tooMany(String code, int row, String found, String most) {
    String message = "the sheet " + found + "; a sheet has at most " + most;
    return new RefusedFile(code, message, sheet.atRow(row));
  }

  /** The rows from the top; blank rows between filled ones are empty lists. */
  List<List<Cell>> rows() {
    return rows;
  }
}

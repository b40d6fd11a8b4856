package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;

/** How many cells a workbook may still have. Not thread-safe. */
final class Budget {

  private int left;

  /** So many cells. */
  Budget(int left) {
    this.left = left;
  }

  /**
   * Takes some away.
   *
   * @param sheet where the cells are
   * @throws RefusedFile when there are not enough left
   */
  void spend(int cells, CellRef sheet) throws RefusedFile {
    left -= cells;
    if (left < 0) {
      throw new RefusedFile(
          "TooManyCells", "the workbook has too many cells; split it into several", sheet);
    }
  }
}

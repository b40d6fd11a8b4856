package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;

/** How many cells, and characters in them, a workbook may still have. Not thread-safe. */
final class Budget {

  private int left;
  private int characters;

  /** So many cells that hold so many characters. */
  Budget(int left, int characters) {
    this.left = left;
    this.characters = characters;
  }

  /**
   * Takes the characters of a text away. One text that is stored once may fill all cells.
   *
   * @param sheet where it stands
   * @throws RefusedFile when there are not enough left
   */
  void read(String text, CellRef sheet) throws RefusedFile {
    characters -= text.length();
    if (characters < 0) {
      throw new RefusedFile(
          "TooMuchText", "the workbook holds too much text; split it into several", sheet);
    }
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

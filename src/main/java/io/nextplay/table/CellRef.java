package io.nextplay.table;

/**
 * The place of one cell, written as people read it: {@code expansion-score.xlsx!Tiers!B7}.
 *
 * @param workbook the workbook's file name
 * @param sheet the sheet's name; empty when the workbook as a whole is meant
 * @param row the sheet row number, from 1; 0 when the sheet as a whole is meant
 * @param column the column number, from 1; 0 when the row as a whole is meant
 */
public record CellRef(String workbook, String sheet, int row, int column)
    implements Comparable<CellRef> {

  /** The workbook as a whole. */
  public static CellRef of(String workbook) {
    return new CellRef(workbook, "", 0, 0);
  }

  /** The sheet as a whole. */
  public static CellRef of(String workbook, String sheet) {
    return new CellRef(workbook, sheet, 0, 0);
  }

  /** A line of a file of rules, from 1: {@code expansion.dslr!line!7}; 0 for all its lines. */
  public static CellRef line(String file, int line) {
    return new CellRef(file, "line", line, 0);
  }

  /** A whole row of this sheet. */
  public CellRef atRow(int newRow) {
    return new CellRef(workbook, sheet, newRow, 0);
  }

  /** A cell of this sheet. */
  public CellRef at(int newRow, int newColumn) {
    return new CellRef(workbook, sheet, newRow, newColumn);
  }

  /** The letters a spreadsheet shows for a column number from 1: A, B … Z, AA, AB … */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public int compareTo(CellRef other) {
    int byWorkbook = workbook.compareTo(other.workbook);
    if (byWorkbook != 0) {
      return byWorkbook;
    }
    int bySheet = sheet.compareTo(other.sheet);
    if (bySheet != 0) {
      return bySheet;
    }
    int byRow = Integer.compare(row, other.row);
    return byRow != 0 ? byRow : Integer.compare(column, other.column);
  }

  /**
   * {@code workbook!sheet!B7}, {@code workbook!sheet!7}, {@code workbook!sheet} or {@code
   * workbook}.
   */
  @Override
  public String toString() {
    if (sheet.isEmpty()) {
      return workbook;
    }
    if (row == 0) {
      return workbook + "!" + sheet;
    }
    return workbook + "!" + sheet + "!" + (column == 0 ? "" : letters(column)) + row;
  }
}

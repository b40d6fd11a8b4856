package io.nextplay.table;

import java.util.List;

/**
 * One change of a sheet, as a person makes it. Rows and columns count from 1, as the sheet stands
 * when the edit's turn comes: an edit sees what those before it did. Immutable.
 */
public sealed interface SheetEdit {

  /**
   * Writes a cell.
   *
   * @param row the row
   * @param column the column
   * @param value what it shall hold; blank empties it
   */
  record SetCell(int row, int column, Value value) implements SheetEdit {}

  /**
   * Puts a row in front of the one that has this number now.
   *
   * @param row the new row's number
   * @param values its cells from column A
   */
  record InsertRow(int row, List<Value> values) implements SheetEdit {
    /** Copies its list. */
    public InsertRow {
      values = List.copyOf(values);
    }
  }

  /** Takes a row away; those below move up. */
  record DeleteRow(int row) implements SheetEdit {}

  /**
   * Moves a row.
   *
   * @param row the row
   * @param before the row in front of which it shall stand; one more than the last for the end
   */
  record MoveRow(int row, int before) implements SheetEdit {}

  /**
   * Puts a column in front of the one that has this number now. Title and properties stay where
   * they are.
   *
   * @param column the new column's number
   * @param band what stands over it: When, Then, Never, Note or Case; empty on sheets without bands
   * @param header its header
   */
  record InsertColumn(int column, String band, String header) implements SheetEdit {}

  /** Takes a column away; title and properties stay. */
  record DeleteColumn(int column) implements SheetEdit {}

  /**
   * What a cell shall hold.
   *
   * @param cell the value
   * @param asFraction whether a number is meant as it is, so that 0.8 in a cell that is shown as a
   *     percentage becomes 80 %
   */
  record Value(Cell cell, boolean asFraction) {}
}

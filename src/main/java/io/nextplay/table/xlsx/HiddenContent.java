package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import java.util.BitSet;

/** Warns about filled cells that a person looking at the sheet cannot see. Not thread-safe. */
final class HiddenContent {

  private final CellRef sheet;
  private final boolean sheetHidden;
  private final int mostColumns;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet filledColumns = new BitSet();
  private final BitSet filledRows = new BitSet();
  private boolean rowHidden;
  private boolean filled;

  /**
   * Nothing seen yet.
   *
   * @param sheetHidden whether the whole sheet is hidden
   */
  HiddenContent(CellRef sheet, boolean sheetHidden, Limits limits) {
    this.sheet = sheet;
    this.sheetHidden = sheetHidden;
    this.mostColumns = limits.columns();
  }

  /** A definition of columns, which comes before all rows. */
  void columns(Xml.Attributes attributes) throws RefusedFile {
    if (attributes.isTrue("hidden") || isZero(attributes.get("width", ""))) {
      int first = Math.max(1, Position.number(attributes.get("min", "0")));
      int last = Math.min(mostColumns, Position.number(attributes.get("max", "0")));
      if (first <= last) {
        hiddenColumns.set(first, last + 1);
      }
    }
  }

  /** A row begins. */
  void row(Xml.Attributes attributes) {
    rowHidden = attributes.isTrue("hidden") || isZero(attributes.get("ht", ""));
  }

  /** A cell of the current row is filled. */
  void filled(int row, int column) {
    filled = true;
    if (rowHidden) {
      filledRows.set(row);
    }
    if (hiddenColumns.get(column)) {
      filledColumns.set(column);
    }
  }

  /** These columns do not count. */
  void forget(MeasuredColumns columns) {
    filledColumns.clear(columns.first(), columns.last() + 1);
  }

  /**
   * Adds a warning for the sheet, or one for its hidden columns and one for its hidden rows.
   *
   * @throws RefusedFile when there are too many issues
   */
  void report(Findings findings) throws RefusedFile {
    if (sheetHidden && filled) {
      warn(findings, sheet, "the sheet is hidden");
    }
    if (!filledColumns.isEmpty()) {
      int first = filledColumns.nextSetBit(0);
      String what = count(filledColumns, "column " + CellRef.letters(first), "columns");
      warn(findings, sheet.at(1, first), what);
    }
    if (!filledRows.isEmpty()) {
      int first = filledRows.nextSetBit(0);
      warn(findings, sheet.atRow(first), count(filledRows, "row " + first, "rows"));
    }
  }

  private static String count(BitSet which, String first, String many) {
    int count = which.cardinality();
    return count == 1
        ? first + " is hidden"
        : count + " " + many + " are hidden, the first is " + first;
  }

  private static void warn(Findings findings, CellRef at, String what) throws RefusedFile {
    findings.warning("HiddenContent", at, what + ", yet what it holds counts; show or delete it");
  }

  private static boolean isZero(String size) {
    return size.equals("0") || size.equals("0.0");
  }
}

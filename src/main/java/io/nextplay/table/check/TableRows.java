package io.nextplay.table.check;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import java.util.Arrays;
import java.util.List;

/**
 * A table and its rows as boxes, and how findings name them.
 *
 * @param table the table
 * @param boxes its rows
 */
record TableRows(DecisionTable table, Boxes boxes) {

  /** The sheet row number of a row. */
  int number(int row) {
    return table.rows().get(row).number();
  }

  CellRef place(int row) {
    return table.rowPlace(table.rows().get(row));
  }

  List<CellRef> places(int... rows) {
    return Arrays.stream(rows).mapToObj(this::place).toList();
  }

  /** An error when all cases were looked at, else a warning that says so. */
  Issue proven(String code, CellRef place, String exactly, String asSampled) {
    return boxes.areExact()
        ? Issue.error(code, place, exactly)
        : Issue.warning(code, place, asSampled);
  }
}

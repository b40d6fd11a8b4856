package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the parts of a sheet stand; all numbers from 1, 0 for a part that is absent.
 *
 * @param lastProperty the last property row; 1 (the title) when there is none
 * @param band the band row
 * @param header the header row
 */
record SheetLayout(int lastProperty, int band, int header) {

  private static final Set<String> BANDS = Set.of("when", "then", "never", "note", "case");

  /** Finds the parts. */
  static SheetLayout of(Sheet sheet) {
    int row = 1;
    while (row < sheet.lastRow() && !sheet.isBlankRow(row + 1)) {
      row++;
    }
    int lastProperty = row;
    row++;
    while (row <= sheet.lastRow() && sheet.isBlankRow(row)) {
      row++;
    }
    if (row > sheet.lastRow()) {
      return new SheetLayout(lastProperty, 0, 0);
    }
    return isBand(sheet.rows().get(row - 1))
        ? new SheetLayout(lastProperty, row, row + 1)
        : new SheetLayout(lastProperty, 0, row);
  }

  /** The band over a column, in lower case; empty when there is none. */
  String bandOver(Sheet sheet, int column) {
    for (int at = column; band > 0 && at > 0; at--) {
      if (!sheet.cell(band, at).isBlank()) {
        return sheet.cell(band, at).text().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isBand(List<Cell> row) {
    return row.stream()
        .filter(cell -> !cell.isBlank())
        .allMatch(cell -> BANDS.contains(cell.text().toLowerCase(Locale.ROOT)));
  }
}

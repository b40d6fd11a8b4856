package io.nextplay.table;

/**
 * Where the grid of a sheet begins, below title and properties.
 *
 * @param band the row of the bands (When, Then, Note); 0 on sheets without
 * @param header the row of the headers; 0 when the sheet has none
 */
public record GridTop(int band, int header) {

  /** Finds it: below the bands, or else below the first blank row. */
  public static GridTop of(Sheet sheet) {
    int band = Layout.bandRow(sheet);
    if (band > 0) {
      return new GridTop(band, band + 1);
    }
    int row = 1;
    while (row <= sheet.lastRow() && !sheet.isBlankRow(row)) {
      row++;
    }
    while (row <= sheet.lastRow() && sheet.isBlankRow(row)) {
      row++;
    }
    return new GridTop(0, row <= sheet.lastRow() ? row : 0);
  }

  /** The first row of the grid: the bands', or else the headers'; 0 when there is none. */
  public int first() {
    return band > 0 ? band : header;
  }
}

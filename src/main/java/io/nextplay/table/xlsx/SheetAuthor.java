package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet so that people like to read and edit it. Not thread-safe. */
final class SheetAuthor {

  /** From here on the first column stays in sight while the others scroll. */
  private static final int WIDE = 8;

  private static final int FREE_ROWS = 200;

  private final Sheet sheet;
  private final SheetLayout layout;
  private final XSSFSheet target;
  private final AuthorStyles styles;
  private final int columns;

  /** How wide each column is, in characters, by its number from 0. */
  private final int[] widths;

  /** Writes {@code sheet} into the empty {@code target}. */
  SheetAuthor(Sheet sheet, XSSFSheet target, AuthorStyles styles) {
    this.sheet = sheet;
    this.layout = SheetLayout.of(sheet);
    this.target = target;
    this.styles = styles;
    this.columns = sheet.lastColumn();
    this.widths =
        IntStream.rangeClosed(1, columns)
            .map(column -> ColumnWidths.of(sheet, layout, column))
            .toArray();
  }

  /** Writes cells, looks and aids. */
  void write(Dropdowns dropdowns) {
    for (int row = 1; row <= sheet.lastRow(); row++) {
      writeRow(row);
    }
    mergeBands();
    aids();
    print();
    int last = Math.max(sheet.lastRow(), layout.header()) + FREE_ROWS;
    dropdowns.add(target, sheet, layout, last);
  }

  private void writeRow(int row) {
    XSSFRow out = target.createRow(row - 1);
    int filled = row > layout.lastProperty() ? columns : sheet.rows().get(row - 1).size();
    if (sheet.isBlankRow(row)) {
      return;
    }
    for (int column = 1; column <= filled; column++) {
      XSSFCell cell = out.createCell(column - 1);
      fill(cell, sheet.cell(row, column));
      cell.setCellStyle(style(row, column));
    }
    out.setHeightInPoints(height(row));
    // a program may still fit the row when its text changes
    out.getCTRow().setCustomHeight(false);
  }

  private float height(int row) {
    if (row == 1) {
      return 27;
    }
    if (row == layout.band()) {
      return 19;
    }
    int lines = 1;
    for (int column = 1; row > layout.lastProperty() && column <= columns; column++) {
      int width = widths[column - 1];
      boolean header = row == layout.header();
      lines = Math.max(lines, ColumnWidths.lines(sheet.cell(row, column).text(), width, header));
    }
    return 15.5f * lines + 1;
  }

  private XSSFCellStyle style(int row, int column) {
    Cell cell = sheet.cell(row, column);
    if (row == 1) {
      return styles.title();
    }
    if (row <= layout.lastProperty()) {
      return column == 1 ? styles.key() : styles.value(cell);
    }
    Band band = band(column);
    if (row == layout.band()) {
      return styles.band(band);
    }
    return row == layout.header() ? styles.header(band) : styles.data(band, cell);
  }

  private Band band(int column) {
    return Band.of(layout.bandOver(sheet, column));
  }

  private static void fill(XSSFCell out, Cell cell) {
    if (cell instanceof Cell.Text text) {
      out.setCellValue(text.value());
    } else if (cell instanceof Cell.Numeric number) {
      out.setCellValue(number.value().doubleValue());
    } else if (cell instanceof Cell.Flag flag) {
      out.setCellValue(flag.value());
    } else if (cell instanceof Cell.Date date) {
      out.setCellValue(date.value());
    }
  }

  private void mergeBands() {
    int from = 1;
    for (int column = 2; layout.band() > 0 && column <= columns + 1; column++) {
      boolean next = column > columns || !sheet.cell(layout.band(), column).isBlank();
      if (next && column - from > 1) {
        int row = layout.band() - 1;
        target.addMergedRegion(new CellRangeAddress(row, row, from - 1, column - 2));
      }
      from = next ? column : from;
    }
  }

  private void aids() {
    for (int column = 1; column <= columns; column++) {
      target.setColumnWidth(column - 1, widths[column - 1] * 256);
    }
    target.setDisplayGridlines(false);
    target.setTabColor(AuthorStyles.color(tab()));
    if (layout.header() > 0) {
      target.createFreezePane(columns > WIDE ? 1 : 0, layout.header());
      int last = Math.max(sheet.lastRow(), layout.header()) - 1;
      target.setAutoFilter(new CellRangeAddress(layout.header() - 1, last, 0, columns - 1));
    }
  }

  private String tab() {
    if (sheet.name().startsWith("Scenarios") || sheet.name().startsWith("Invariants")) {
      return "7E57C2";
    }
    return layout.band() > 0 ? "2F75C0" : "9AA5B1";
  }

  private void print() {
    target.setFitToPage(true);
    target.setAutobreaks(true);
    PrintSetup setup = target.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    if (layout.header() > 0) {
      int header = layout.header() - 1;
      target.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }
    target.getFooter().setLeft("&F, &A");
    target.getFooter().setRight("&P / &N");
  }
}

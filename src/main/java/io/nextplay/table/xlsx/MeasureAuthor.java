package io.nextplay.table.xlsx;

import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes measures beside the rows of one sheet. Not thread-safe. */
final class MeasureAuthor {

  /** Zeros as a dash, so that numbers stand out. */
  private static final String COUNT = "#,##0;-#,##0;\"–\"";

  private static final String MOMENT = "yyyy-mm-dd hh:mm";
  private static final int[] WIDTHS = {11, 15, 20};

  private final XSSFSheet target;
  private final AuthorStyles styles;
  private final GridTop top;

  /** The first measured column, from 0; right beside the table, so that one filter has both. */
  private final int first;

  /** For a table, as it is read and as it is stored. */
  MeasureAuthor(Sheet sheet, XSSFSheet target, AuthorStyles styles) {
    this.target = target;
    this.styles = styles;
    this.top = GridTop.of(sheet);
    this.first = sheet.lastColumn();
  }

  void write(String caption, Map<Integer, Measure> measures) {
    if (top.band() == 0 || first + WIDTHS.length > Limits.STANDARD.columns()) {
      return;
    }
    int last = first + WIDTHS.length - 1;
    put(top.band() - 1, last, caption, styles.caption());
    for (int column = first; column <= last; column++) {
      String header = MeasuredColumns.HEADERS.get(column - first);
      put(top.band(), column, "", styles.band(Band.MEASURED));
      put(top.header(), column, header, styles.header(Band.MEASURED));
      target.setColumnWidth(column, WIDTHS[column - first] * 256);
    }
    cell(top.band(), first).setCellValue(MeasuredColumns.BAND);
    target.addMergedRegion(new CellRangeAddress(top.band() - 1, top.band() - 1, first, last));
    measures.forEach(this::row);
    filter(last);
  }

  private void row(int row, Measure measure) {
    boolean idle = measure.accounts() == 0 && measure.lastFired() == null;
    XSSFCellStyle number = styles.measured(idle, false, COUNT);
    put(row, first, (double) measure.accounts(), number);
    put(row, first + 1, measure.arr(), number);
    XSSFCellStyle moment = styles.measured(idle, true, MOMENT);
    if (measure.lastFired() == null) {
      put(row, first + 2, idle ? "never" : "not yet", moment);
    } else {
      put(row, first + 2, "", moment);
      cell(row, first + 2)
          .setCellValue(LocalDateTime.ofInstant(measure.lastFired(), ZoneOffset.UTC));
    }
  }

  private void put(int row, int column, double value, XSSFCellStyle style) {
    put(row, column, "", style);
    cell(row, column).setCellValue(value);
  }

  private void put(int row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(column == first ? styles.apart(style, Band.MEASURED) : style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  /** A cell by its row number from 1 and its column from 0. */
  private XSSFCell cell(int row, int column) {
    XSSFRow at = target.getRow(row - 1);
    at = at == null ? target.createRow(row - 1) : at;
    return at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** A filter reaches over the measures too. */
  private void filter(int last) {
    if (!target.getCTWorksheet().isSetAutoFilter()) {
      return;
    }
    String filtered = target.getCTWorksheet().getAutoFilter().getRef();
    CellRangeAddress range = CellRangeAddress.valueOf(filtered);
    if (range.getFirstRow() == top.header() - 1 && range.getLastColumn() == first - 1) {
      range.setLastColumn(last);
      target.setAutoFilter(range);
    }
  }
}

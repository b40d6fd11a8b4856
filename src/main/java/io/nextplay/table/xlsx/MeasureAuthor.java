package io.nextplay.table.xlsx;

import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    text(top.band() - 1, last, caption, styles.caption());
    for (int i = 0; i < WIDTHS.length; i++) {
      text(top.band(), first + i, i == 0 ? MeasuredColumns.BAND : "", styles.band(Band.MEASURED));
      text(top.header(), first + i, MeasuredColumns.HEADERS.get(i), styles.header(Band.MEASURED));
      target.setColumnWidth(first + i, WIDTHS[i] * 256);
    }
    target.addMergedRegion(new CellRangeAddress(top.band() - 1, top.band() - 1, first, last));
    measures.forEach(this::row);
    filter(last);
  }

  private void row(int row, Measure measure) {
    boolean idle = measure.accounts() == 0 && measure.lastFired() == null;
    CellStyle count = idle ? styles.idle(COUNT) : styles.measured(COUNT);
    CellStyle moment = idle ? styles.idle(MOMENT) : styles.measured(MOMENT);
    number(row, first, (double) measure.accounts(), count);
    number(row, first + 1, measure.arr(), count);
    XSSFCell last = cell(row, first + 2);
    last.setCellStyle(moment);
    if (measure.lastFired() == null) {
      last.setCellValue(idle ? "never" : "not yet");
    } else {
      last.setCellValue(LocalDateTime.ofInstant(measure.lastFired(), ZoneOffset.UTC));
    }
  }

  private void number(int row, int column, double value, CellStyle style) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private void text(int row, int column, String text, CellStyle style) {
    XSSFCell cell = cell(row, column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
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

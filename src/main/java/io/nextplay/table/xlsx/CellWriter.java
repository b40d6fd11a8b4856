package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.SheetEdit.Value;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * Writes a value into a cell so that it is read back as just that value, and otherwise looks as
 * before. Not thread-safe.
 */
final class CellWriter {

  private final XSSFWorkbook workbook;
  private final Map<String, CellStyle> fitting = new HashMap<>();

  CellWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void write(org.apache.poi.ss.usermodel.Cell target, Value value) {
    Cell cell = value.cell();
    forgetInlineText(target);
    if (cell instanceof Cell.Numeric number) {
      boolean percent = number.percent() || (value.asFraction() && isPercent(target));
      target.setCellValue(number.value().doubleValue());
      fit(target, AuthorStyles.format(new Cell.Numeric(number.value(), percent)), percent);
    } else if (cell instanceof Cell.Flag flag) {
      target.setCellValue(flag.value());
    } else if (cell instanceof Cell.Date date) {
      target.setCellValue(date.value());
      fit(target, AuthorStyles.format(cell), false);
    } else if (cell instanceof Cell.Text text) {
      target.setCellValue(text.value());
    } else {
      target.setBlank();
    }
  }

  /**
   * Some programs write texts into the cell itself; POI would leave it there beside a new value.
   */
  private static void forgetInlineText(org.apache.poi.ss.usermodel.Cell target) {
    CTCell cell = ((XSSFCell) target).getCTCell();
    if (cell.isSetIs()) {
      cell.unsetIs();
      cell.unsetT();
    }
  }

  /** Changes how numbers are shown only when a number would be read as something else. */
  private void fit(org.apache.poi.ss.usermodel.Cell target, String format, boolean percent) {
    boolean date = format.startsWith("yyyy");
    if (isPercent(target) == percent && isDate(target) == date) {
      return;
    }
    CellStyle style =
        fitting.computeIfAbsent(
            target.getCellStyle().getIndex() + format,
            key -> {
              CellStyle copy = workbook.createCellStyle();
              copy.cloneStyleFrom(target.getCellStyle());
              copy.setDataFormat(workbook.createDataFormat().getFormat(format));
              return copy;
            });
    target.setCellStyle(style);
  }

  private static boolean isPercent(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getCellStyle().getDataFormatString().contains("%");
  }

  private static boolean isDate(org.apache.poi.ss.usermodel.Cell cell) {
    return DateUtil.isADateFormat(
        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
  }
}

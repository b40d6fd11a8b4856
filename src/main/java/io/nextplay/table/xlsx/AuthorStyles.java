package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook, each made once. Not thread-safe. */
final class AuthorStyles {

  private static final String GREY = "7A7A7A";
  private static final String LINE = "D9DEE3";

  /** Keeps a right-aligned number apart from the text in the next column. */
  private static final short INDENT = 1;

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  /** Adds its styles to that workbook. */
  AuthorStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The title of a sheet. */
  XSSFCellStyle title() {
    return style("title", s -> s.setFont(font(16, true, false, "1B2A3A")));
  }

  /** The key of a property. */
  XSSFCellStyle key() {
    return style("key", s -> s.setFont(font(10, false, false, GREY)));
  }

  /** The value of a property. */
  XSSFCellStyle value(Cell cell) {
    return style(
        "value" + format(cell),
        s -> {
          s.setFont(font(10, false, false, "1B2A3A"));
          s.setAlignment(HorizontalAlignment.LEFT);
          s.setDataFormat(workbook.createDataFormat().getFormat(format(cell)));
        });
  }

  /** The name of a band. */
  XSSFCellStyle band(Band band) {
    return style(
        "band" + band,
        s -> {
          s.setFont(font(10, true, false, band.ink()));
          s.setAlignment(HorizontalAlignment.LEFT);
          fill(s, band.strong());
          s.setVerticalAlignment(VerticalAlignment.CENTER);
          s.setIndention(INDENT);
        });
  }

  /** The header of a column. */
  XSSFCellStyle header(Band band) {
    return style(
        "header" + band,
        s -> {
          s.setFont(font(11, true, false, band.ink()));
          s.setAlignment(HorizontalAlignment.LEFT);
          fill(s, band.light());
          s.setWrapText(true);
          s.setVerticalAlignment(VerticalAlignment.BOTTOM);
          s.setIndention(INDENT);
          s.setBorderBottom(BorderStyle.MEDIUM);
          s.setBottomBorderColor(color(band.ink()));
        });
  }

  /** A cell of a rule. */
  XSSFCellStyle data(Band band, Cell cell) {
    boolean note = band == Band.NOTE;
    boolean right = cell instanceof Cell.Numeric && band != Band.WHEN; // tests line up, as text
    return style(
        "data" + note + right + format(cell),
        s -> {
          s.setFont(note ? font(10, false, true, GREY) : font(11, false, false, "000000"));
          s.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
          s.setDataFormat(workbook.createDataFormat().getFormat(format(cell)));
          s.setWrapText(!right);
          s.setIndention(INDENT);
          s.setBorderBottom(BorderStyle.THIN);
          s.setBottomBorderColor(color(LINE));
        });
  }

  /**
   * What was measured of a row.
   *
   * @param idle whether the row is good for nothing so far, and so is marked
   * @param moment whether it is a moment, which lines up as text; else a number
   * @param format how a spreadsheet program is told to show it
   */
  XSSFCellStyle measured(boolean idle, boolean moment, String format) {
    return style(
        "measured" + idle + moment + format,
        s -> {
          s.setFont(font(11, idle, false, idle ? "8A4B00" : "000000"));
          s.setAlignment(moment ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
          s.setDataFormat(workbook.createDataFormat().getFormat(format));
          s.setIndention(INDENT);
          s.setBorderBottom(BorderStyle.THIN);
          s.setBottomBorderColor(color(LINE));
          if (idle) {
            fill(s, "FFE8BF");
          }
        });
  }

  /** The same with a line on its left, which keeps a part apart from what stands before. */
  XSSFCellStyle apart(XSSFCellStyle from, Band band) {
    return style(
        "apart" + from.getIndex() + band,
        s -> {
          s.cloneStyleFrom(from);
          s.setBorderLeft(BorderStyle.MEDIUM);
          s.setLeftBorderColor(color(band.ink()));
        });
  }

  /** When and of what it was measured. */
  XSSFCellStyle caption() {
    return style(
        "caption",
        s -> {
          s.setFont(font(9, false, true, GREY));
          s.setAlignment(HorizontalAlignment.RIGHT);
          s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
  }

  /** How a spreadsheet program is told to show such a value. */
  static String format(Cell cell) {
    if (cell instanceof Cell.Date) {
      return "yyyy-mm-dd";
    }
    if (cell instanceof Cell.Numeric number && number.percent()) {
      return number.value().movePointRight(2).stripTrailingZeros().scale() > 0 ? "0.##%" : "0%";
    }
    return "General";
  }

  private static void fill(XSSFCellStyle style, String rgb) {
    style.setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(int size, boolean bold, boolean italic, String rgb) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setItalic(italic);
    font.setColor(color(rgb));
    return font;
  }

  /** A colour from its red, green and blue in hexadecimal. */
  static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
    XSSFCellStyle known = styles.get(name);
    if (known != null) {
      return known;
    }
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    look.accept(style);
    styles.put(name, style);
    return style;
  }
}

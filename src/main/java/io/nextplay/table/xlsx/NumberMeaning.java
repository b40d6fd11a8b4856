package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the number in a cell stands for: a number, a ratio or a day. Not thread-safe. */
final class NumberMeaning {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?([0-9]{1,400}+\\.?[0-9]{0,400}+|\\.[0-9]{1,400}+)([eE][-+]?[0-9]{1,4})?");

  /** The day number of 9999-12-31, the last day a spreadsheet program knows. */
  private static final double LAST_DAY = 2_958_465;

  private final CellFormats formats;
  private final boolean from1904;
  private final Findings findings;

  /**
   * For the cells of one workbook.
   *
   * @param formats how its styles show numbers
   * @param from1904 whether days are counted from 1904 instead of 1900
   * @param findings takes what is wrong
   */
  NumberMeaning(CellFormats formats, boolean from1904, Findings findings) {
    this.formats = formats;
    this.from1904 = from1904;
    this.findings = findings;
  }

  /** The cell of a stored number; blank when none is stored. */
  Cell of(RawCell raw, CellRef at) throws RefusedFile {
    String stored = raw.value().strip();
    if (stored.isEmpty()) {
      return Cell.blank();
    }
    double number = NUMBER.matcher(stored).matches() ? Double.parseDouble(stored) : Double.NaN;
    if (!Double.isFinite(number)) {
      return refuse(
          "UnreadableCell", at, Quoted.of(stored) + " is not a number; type the value again");
    }
    return switch (formats.of(raw.style())) {
      case PLAIN -> new Cell.Numeric(exact(number), false);
      case PERCENT -> new Cell.Numeric(exact(number), true);
      case DATE -> date(number, at);
    };
  }

  /** The cell of a date stored as ISO text. */
  Cell isoDate(String stored, CellRef at) throws RefusedFile {
    String text = stored.strip();
    try {
      return text.length() > 10
          ? day(LocalDateTime.parse(text), at)
          : new Cell.Date(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return refuse("UnreadableCell", at, Quoted.of(text) + " is not a date; type it again");
    }
  }

  /**
   * The shortest decimal that the stored double stands for, without trailing zeros, so that equal
   * numbers are equal objects.
   */
  static BigDecimal exact(double number) {
    return normal(new BigDecimal(Double.toString(number)));
  }

  /** The same number without trailing zeros and never with a negative scale. */
  static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Cell date(double number, CellRef at) throws RefusedFile {
    if (number < 0 || number >= LAST_DAY + 1) {
      return refuse(
          "UnreadableCell",
          at,
          Quoted.of(exact(number).toPlainString()) + " is shown as a date but is none");
    }
    return day(DateUtil.getLocalDateTime(number, from1904), at);
  }

  private Cell day(LocalDateTime moment, CellRef at) throws RefusedFile {
    if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return refuse(
          "DateWithTime",
          at,
          Quoted.of(moment.toString()) + " has a time of day; type the date alone");
    }
    return new Cell.Date(moment.toLocalDate());
  }

  private Cell refuse(String code, CellRef at, String message) throws RefusedFile {
    findings.error(code, at, message);
    return new Cell.Refused();
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One cell as text and back: {@code 12.5} is a number, {@code 80%} a percentage, {@code 2026-12-31}
 * a date, everything else text. A text that looks like one of these gets an apostrophe in front, as
 * in a spreadsheet program. Flags are written {@code yes} and {@code no} and come back as text.
 */
final class CellText {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(%?)");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DISGUISED = Pattern.compile("'+(.*)");

  private CellText() {}

  /** The cell that a text stands for; blank for an empty text. */
  static Cell parse(String text) {
    if (text.isEmpty()) {
      return Cell.blank();
    }
    if (isDisguised(text)) {
      return new Cell.Text(text.substring(1));
    }
    return typed(text);
  }

  /** The text that stands for a cell; empty for a blank one. */
  static String render(Cell cell) {
    if (cell instanceof Cell.Refused) {
      return "#REFUSED";
    }
    String text = cell.text();
    return cell instanceof Cell.Text && (isTyped(text) || isDisguised(text)) ? "'" + text : text;
  }

  private static boolean isDisguised(String text) {
    var disguised = DISGUISED.matcher(text);
    return disguised.matches() && isTyped(disguised.group(1));
  }

  private static boolean isTyped(String text) {
    return !(typed(text) instanceof Cell.Text);
  }

  private static Cell typed(String text) {
    if (NUMBER.matcher(text).matches()) {
      return number(text);
    }
    if (DATE.matcher(text).matches()) {
      try {
        return new Cell.Date(LocalDate.parse(text));
      } catch (DateTimeException noSuchDay) {
        return new Cell.Text(text);
      }
    }
    return new Cell.Text(text);
  }

  private static Cell number(String text) {
    boolean percent = text.endsWith("%");
    BigDecimal shown = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return new Cell.Numeric(
        NumberMeaning.normal(percent ? shown.movePointLeft(2) : shown), percent);
  }
}

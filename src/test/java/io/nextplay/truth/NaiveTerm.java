package io.nextplay.truth;

import io.nextplay.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that has a value: a signal or a result.
 *
 * @param label its label
 * @param name its API name
 * @param type number, ratio, flag, choice, text, date or set
 * @param key the label in small letters
 */
record NaiveTerm(String label, String name, String type, String key) {

  NaiveTerm(String label, String name, String type) {
    this(label, name, type, NaiveSheet.small(label));
  }

  /** What a cell says as a value: BigDecimal, Boolean, LocalDate or String; null when blank. */
  Object value(Cell cell) {
    return cell.isBlank() ? null : value(cell.text());
  }

  /** What a text says as a value. */
  Object value(String text) {
    return switch (type) {
      case "number", "ratio" -> number(text);
      case "flag" -> text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
      case "date" -> LocalDate.parse(text);
      default -> text.length() > 1 && text.startsWith("\"") ? unquoted(text) : text;
    };
  }

  /** Whether two values are the same; codes are, whatever their case. */
  boolean same(Object one, Object other) {
    return switch (type) {
      case "number", "ratio" -> compare(one, other) == 0;
      case "choice", "set" -> one.toString().equalsIgnoreCase(other.toString());
      default -> one.equals(other);
    };
  }

  /** Negative when the first number or date is smaller. */
  static int compare(Object one, Object other) {
    return one instanceof LocalDate date
        ? date.compareTo((LocalDate) other)
        : ((BigDecimal) one).compareTo((BigDecimal) other);
  }

  private static BigDecimal number(String text) {
    return text.endsWith("%")
        ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
        : new BigDecimal(text);
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}

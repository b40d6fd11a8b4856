package io.nextplay.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one spreadsheet cell holds, before anybody asks what it means. Immutable. */
public sealed interface Cell {

  /** Nothing, or only blanks. */
  record Blank() implements Cell {}

  /**
   * Text, normalised: no leading or trailing blanks, straight quotes, plain spaces.
   *
   * @param value never empty
   */
  record Text(String value) implements Cell {}

  /**
   * A number cell.
   *
   * @param value the exact value, the shortest decimal that the stored double stands for
   * @param percent whether the cell is shown as a percentage (0.8 as 80 %)
   */
  record Numeric(BigDecimal value, boolean percent) implements Cell {}

  /** A TRUE or FALSE cell. */
  record Flag(boolean value) implements Cell {}

  /** A number cell shown as a date. */
  record Date(LocalDate value) implements Cell {}

  /** A cell that the reader refused (a formula, an error value) and has already reported. */
  record Refused() implements Cell {}

  /** An empty cell. */
  static Cell blank() {
    return new Blank();
  }

  /** Whether there is nothing in it. */
  default boolean isBlank() {
    return this instanceof Blank;
  }

  /**
   * The cell as a person would type it: {@code 80%}, {@code 2026-12-31}, {@code yes}; empty when
   * blank.
   */
  default String text() {
    if (this instanceof Text text) {
      return text.value();
    }
    if (this instanceof Numeric number) {
      return number.percent()
          ? number.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
          : number.value().stripTrailingZeros().toPlainString();
    }
    if (this instanceof Flag flag) {
      return flag.value() ? "yes" : "no";
    }
    return this instanceof Date date ? date.value().toString() : "";
  }
}

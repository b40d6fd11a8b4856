package io.nextplay.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places as people write them. */
public final class Places {

  private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})([1-9][0-9]{0,6})");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

  private Places() {}

  /**
   * A cell of a sheet.
   *
   * @param row from 1
   * @param column from 1
   */
  public record At(int row, int column) {}

  /** The cell that {@code B7} names. */
  public static Optional<At> cell(String text) {
    Matcher cell = CELL.matcher(text);
    return cell.matches()
        ? Optional.of(new At(Integer.parseInt(cell.group(2)), number(cell.group(1))))
        : Optional.empty();
  }

  /** The column that {@code B} names, from 1. */
  public static Optional<Integer> column(String text) {
    return LETTERS.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
  }

  private static int number(String letters) {
    int number = 0;
    for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      number = number * 26 + (letter - 'A' + 1);
    }
    return number;
  }
}

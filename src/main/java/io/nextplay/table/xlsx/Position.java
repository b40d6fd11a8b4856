package io.nextplay.table.xlsx;

import io.nextplay.table.Sheet.Region;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as the file spells it, such as {@code B7}.
 *
 * @param row from 1
 * @param column from 1
 */
record Position(int row, int column) {

  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");

  /**
   * Reads {@code B7}.
   *
   * @throws RefusedFile when it is no such thing
   */
  static Position of(String reference) throws RefusedFile {
    Matcher cell = CELL.matcher(reference.strip().toUpperCase(Locale.ROOT));
    if (!cell.matches()) {
      throw RefusedFile.unreadable("a cell has the impossible place " + Quoted.of(reference));
    }
    int column = cell.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    return new Position(Integer.parseInt(cell.group(2)), column);
  }

  /**
   * Reads {@code A5:C5}.
   *
   * @throws RefusedFile when it is no such thing
   */
  static Region region(String reference) throws RefusedFile {
    String[] ends = reference.split(":", 2);
    Position first = of(ends[0]);
    Position last = of(ends[ends.length - 1]);
    return new Region(first.row(), first.column(), last.row(), last.column());
  }

  /**
   * Reads a row or column number.
   *
   * @throws RefusedFile when it is no such thing
   */
  static int number(String text) throws RefusedFile {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException notANumber) {
      throw RefusedFile.unreadable("a row or column has the impossible number " + Quoted.of(text));
    }
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Sheet;
import java.util.Arrays;

/** How wide a column should be, in characters, to be read without effort. */
final class ColumnWidths {

  private static final int NARROWEST = 10;
  private static final int WIDEST = 48;

  /** Room for the button of the filter and for the margins of the cell. */
  private static final int BUTTON = 5;

  private static final int MARGIN = 4;

  private ColumnWidths() {}

  /** The width of a column from 1: its rows, its header (which may wrap) and the property keys. */
  static int of(Sheet sheet, SheetLayout layout, int column) {
    int width = NARROWEST;
    for (int row = 2; row <= sheet.lastRow(); row++) {
      String text = sheet.cell(row, column).text();
      if (row == layout.header()) {
        width = Math.max(width, headerWidth(text));
      } else if (row > layout.lastProperty()) {
        width = Math.max(width, text.length() + MARGIN);
      } else if (column == 1) {
        width = Math.max(width, text.length() + MARGIN);
      }
    }
    return Math.min(width, WIDEST);
  }

  /** A header breaks between words into two lines: its longest word counts, and half of it. */
  private static int headerWidth(String header) {
    int word = Arrays.stream(header.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    return Math.max(word, header.length() > 16 ? header.length() * 3 / 5 : header.length())
        + BUTTON;
  }

  /** How many lines a text takes in a column of a width, when it breaks between words. */
  static int lines(String text, int width, boolean header) {
    int room = width - (header ? BUTTON : 1);
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      lines += (used - 1) / room;
      used -= Math.max(0, (used - 1) / room) * room;
    }
    return lines;
  }
}

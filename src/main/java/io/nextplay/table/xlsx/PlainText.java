package io.nextplay.table.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what people and word processors type into the one spelling that tables are read in. */
public final class PlainText {

  private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]++");

  /** A character that XML cannot hold or a line break, as spreadsheet programs write it. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private PlainText() {}

  /**
   * The text with straight quotes, plain blanks and dashes, {@code >= <= !=}, on one line, without
   * blanks around it. Hidden characters stay, so that they can be reported.
   */
  public static String of(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    String oneLine = BREAKS.matcher(raw).replaceAll(" ");
    oneLine.codePoints().forEach(c -> append(plain, c));
    return plain.toString().strip();
  }

  /** Undoes {@code _x000D_}, the way a spreadsheet file spells characters that XML cannot hold. */
  static String unescape(String stored) {
    return stored.contains("_x")
        ? ESCAPE
            .matcher(stored)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        : stored;
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> plain.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> plain.append('"');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
          plain.append('-');
      case '\u2265', '\u2A7E' -> plain.append(">=");
      case '\u2264', '\u2A7D' -> plain.append("<=");
      case '\u2260' -> plain.append("!=");
      case '\t' -> plain.append(' ');
      default -> plain.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c);
    }
  }
}

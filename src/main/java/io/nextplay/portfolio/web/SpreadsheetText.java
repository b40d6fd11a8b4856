package io.nextplay.portfolio.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a spreadsheet program takes for text: one that it would take for a formula gets an
 * apostrophe in front, as OWASP advises.
 */
final class SpreadsheetText {

  /** Also behind blanks, quotes and controls, and in the wide forms that some programs take. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cc}\\p{Cf}\"']*[=+\\-@\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

  private static final Pattern CONTROL = Pattern.compile("[\\t\\r\\n].*", Pattern.DOTALL);

  private SpreadsheetText() {}

  /** The text, harmless; empty for null. */
  static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean harmful = FORMULA.matcher(text).matches() || CONTROL.matcher(text).matches();
    return harmful ? "'" + text : text;
  }
}

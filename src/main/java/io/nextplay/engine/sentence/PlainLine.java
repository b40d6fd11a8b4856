package io.nextplay.engine.sentence;

import io.nextplay.table.xlsx.HiddenCharacters;
import io.nextplay.table.xlsx.PlainText;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Brings a line of a {@code .dslr} file into the one spelling that sentences are read in. */
final class PlainLine {

  private static final int LONGEST = 600;

  /** What some other program could take for the end of the line. */
  private static final Pattern BREAK = Pattern.compile("[\\r\\u0085\\u2028\\u2029\\u000B\\u000C]");

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private PlainLine() {}

  /** The line with straight quotes and single blanks; empty for a remark or a blank line. */
  static String of(String raw) throws Misfit {
    if (raw.length() > LONGEST) {
      throw new Misfit(
          "TooLong",
          "the line has " + raw.length() + " characters, and " + LONGEST + " are the most");
    }
    OptionalInt hidden = HiddenCharacters.first(raw);
    if (hidden.isPresent() || BREAK.matcher(raw).find()) {
      throw new Misfit("HiddenCharacter", hidden(hidden));
    }
    String line = BLANKS.matcher(PlainText.of(raw)).replaceAll(" ").strip();
    if (line.startsWith("#") || line.startsWith("//")) {
      return "";
    }
    if (line.startsWith(">")) {
      throw new Misfit(
          "RawRule", "a line that begins with `>` would be code; write a sentence instead");
    }
    if (line.indexOf('\\') >= 0) {
      throw new Misfit("RawRule", "a backslash has no place in a sentence; write the character");
    }
    return line;
  }

  private static String hidden(OptionalInt codePoint) {
    return codePoint.isEmpty()
        ? "the line holds a second line break; delete it"
        : "the line holds the hidden character "
            + HiddenCharacters.name(codePoint.getAsInt())
            + " ("
            + HiddenCharacters.describe(codePoint.getAsInt())
            + "); delete it";
  }
}

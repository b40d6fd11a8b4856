package io.nextplay.table.xlsx;

/** Puts the author's own text into a message so that it can neither break nor disguise it. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** The text in backticks, shortened, with hidden characters spelt out. */
  static String of(String text) {
    return "`" + safe(text).replace('`', '\'') + "`";
  }

  /** The text, shortened, with hidden characters spelt out as {@code [U+200B]}. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              if (HiddenCharacters.isHidden(c) || Character.isISOControl(c)) {
                safe.append('[').append(HiddenCharacters.name(c)).append(']');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST
        ? safe.append('…').toString()
        : safe.toString();
  }
}

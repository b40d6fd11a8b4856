package io.nextplay.table.xlsx;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that nobody sees in a cell, yet that make two equal-looking cells differ. */
public final class HiddenCharacters {

  private HiddenCharacters() {}

  /** The first hidden code point of a text, if any. */
  public static OptionalInt first(String text) {
    return text.codePoints().filter(HiddenCharacters::isHidden).findFirst();
  }

  /** Whether a code point is zero-width, a control, a direction mark or has no shape at all. */
  static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> isBlankGlyph(codePoint) || isVariationSelector(codePoint);
    };
  }

  /** A code point as people look it up: {@code U+200B}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** The official name in lower case, such as {@code zero width space}. */
  public static String describe(int codePoint) {
    String name = Character.getName(codePoint);
    return name == null ? "no known character" : name.toLowerCase(Locale.ROOT);
  }

  /** Letters and symbols that are drawn as nothing: Hangul fillers, braille blank, joiners. */
  private static boolean isBlankGlyph(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC -> true;
      default -> false;
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}

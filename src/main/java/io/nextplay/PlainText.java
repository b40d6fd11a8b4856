package io.nextplay;

/** Texts that every store and screen can hold. */
public final class PlainText {

  private PlainText() {}

  /** Whether a text has no control characters and no half characters (lone surrogates). */
  public static boolean is(String text) {
    return text.codePoints()
        .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
  }
}

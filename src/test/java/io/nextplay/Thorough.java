package io.nextplay;

/**
 * How many random cases a test tries: a few in each build, many when asked with {@code
 * -Dthorough=true}.
 */
public final class Thorough {

  private static final boolean ASKED = Boolean.getBoolean("thorough");

  private Thorough() {}

  /** Whether the long run was asked for. */
  public static boolean isAsked() {
    return ASKED;
  }

  /** The number of cases of a usual build, or of the long run. */
  public static int or(int usual, int thorough) {
    return ASKED ? thorough : usual;
  }
}

package io.nextplay.decision.web;

import io.nextplay.Refusal;

/** Reads query parameters that are true or false; anything else is refused, not taken for false. */
public final class YesOrNo {

  private YesOrNo() {}

  /**
   * The value of a parameter.
   *
   * @throws Refusal when the text is neither {@code true} nor {@code false}
   */
  public static boolean of(String parameter, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new Refusal(
              Refusal.Kind.MALFORMED,
              "invalid-parameter",
              "`" + parameter + "` is true or false, not `" + text + "`");
    };
  }
}

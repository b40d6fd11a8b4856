package io.nextplay.access;

import java.util.Collection;
import java.util.List;

/** What the demo says about itself. */
public final class DemoNotice {

  private DemoNotice() {}

  /**
   * In one sentence.
   *
   * @param roles those of callers who do not say who they are
   */
  public static String sentence(Collection<String> roles) {
    return "this is a demo: its accounts are made up"
        + (roles.isEmpty() ? "" : ", and whoever reaches it may use it without a key")
        + "; for real use set NEXTPLAY_DEMO_ENABLED=false";
  }

  static List<String> lines(String roles) {
    return List.of(
        "THIS IS A DEMO. Its accounts are made up.",
        roles.isEmpty()
            ? "Callers need a key, a token or a login, for NEXTPLAY_ACCESS_ANONYMOUS=none."
            : "Whoever reaches this address needs no key to be: " + roles + ".",
        "For real use, with a database of its own: NEXTPLAY_DEMO_ENABLED=false",
        "To demand a key of everybody in the demo, too: NEXTPLAY_ACCESS_ANONYMOUS=none");
  }
}

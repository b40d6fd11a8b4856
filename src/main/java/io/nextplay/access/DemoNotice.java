package io.nextplay.access;

import java.util.List;

/** What the demo says about itself. */
public final class DemoNotice {

  /** In one sentence. */
  public static final String SENTENCE =
      "this is a demo: its accounts are made up, and whoever reaches it may use it without a key;"
          + " NEXTPLAY_DEMO_ENABLED=false closes it";

  private DemoNotice() {}

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

package io.nextplay.access;

import io.nextplay.Refusal.Fault;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of people and keys. Without a colon, so that no person is called like a key. */
final class Names {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");

  private Names() {}

  /** The name somebody typed, as it is kept. */
  static String plain(@Nullable String typed) {
    return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
  }

  static List<Fault> faults(String name, String pointer) {
    if (FORM.matcher(name).matches() && !name.equals(AnonymousRoles.NAME)) {
      return List.of();
    }
    return List.of(
        new Fault(
            "NotAName",
            "`"
                + name
                + "` is not a name; take up to 100 of a-z, 0-9, `.`, `_`, `-` and `@`, such as"
                + " ann.lee",
            pointer));
  }
}

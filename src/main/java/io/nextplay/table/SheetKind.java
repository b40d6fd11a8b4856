package io.nextplay.table;

import java.util.Locale;
import java.util.Set;

/** What sheets are for, by their names. */
public final class SheetKind {

  private static final Set<String> UNDECIDING = Set.of("scenarios", "invariants", "about");

  private SheetKind() {}

  /**
   * Whether a sheet of this name can have a say in decisions: scenarios and invariants only test
   * them, and About is only text.
   */
  public static boolean decides(String sheet) {
    String name = sheet.toLowerCase(Locale.ROOT);
    return UNDECIDING.stream()
        .noneMatch(
            kind -> name.equals(kind) || (!kind.equals("about") && name.startsWith(kind + " ")));
  }
}

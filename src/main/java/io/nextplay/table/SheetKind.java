package io.nextplay.table;

import java.util.Locale;
import java.util.Set;

/** What sheets are for, by their names. */
public final class SheetKind {

  private static final Set<String> UNDECIDING =
      Set.of("scenarios", "invariants", "approval", "about");

  /** There may be several such sheets: {@code Scenarios cross-sell}. */
  static final Set<String> SEVERAL = Set.of("scenarios", "invariants");

  private SheetKind() {}

  /**
   * Whether a sheet of this name can have a say in decisions: scenarios and invariants only test
   * them, Approval speaks of drafts, and About is only text.
   */
  public static boolean decides(String sheet) {
    String name = sheet.toLowerCase(Locale.ROOT);
    return UNDECIDING.stream()
        .noneMatch(
            kind -> name.equals(kind) || (SEVERAL.contains(kind) && name.startsWith(kind + " ")));
  }
}

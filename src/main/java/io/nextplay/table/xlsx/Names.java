package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that may stand in a path, in {@code workbook!sheet!B7} and in a message without being
 * misread. Not thread-safe: remembers the sheets of one workbook.
 */
final class Names {

  private static final Pattern WORKBOOK = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}\\.xlsx");
  private static final Pattern SHEET_FORBIDS =
      Pattern.compile("[/\\\\:*?\\[\\]!`|<>\"]|^'|'$|^\\.+$");
  private static final int LONGEST_SHEET = 31;

  private final Set<String> sheets = new HashSet<>();
  private final Findings findings;

  /** No sheet yet. */
  Names(Findings findings) {
    this.findings = findings;
  }

  /**
   * Whether a workbook may be called so; reports when not.
   *
   * @throws RefusedFile when there are too many issues
   */
  boolean acceptWorkbook(String name) throws RefusedFile {
    if (WORKBOOK.matcher(name).matches()) {
      return true;
    }
    findings.error(
        "BadName",
        findings.workbook(),
        "the file name "
            + Quoted.of(name)
            + " must be lower case letters, digits and dashes, such as `expansion-score.xlsx`");
    return false;
  }

  /**
   * Whether a sheet may be called so; reports when not.
   *
   * @param name already in plain spelling
   * @throws RefusedFile when there are too many issues
   */
  boolean acceptSheet(String name) throws RefusedFile {
    boolean bad =
        name.isEmpty()
            || name.length() > LONGEST_SHEET
            || SHEET_FORBIDS.matcher(name).find()
            || HiddenCharacters.first(name).isPresent();
    if (bad) {
      refuse(name, " must be 1 to 31 characters without any of / \\ : * ? [ ] ! | < > and quotes");
      return false;
    }
    if (!sheets.add(name.toLowerCase(Locale.ROOT))) {
      refuse(name, " is used twice; rename one of them");
      return false;
    }
    return true;
  }

  private void refuse(String name, String why) throws RefusedFile {
    CellRef workbook = findings.workbook();
    findings.error("BadName", workbook, "the sheet name " + Quoted.of(name) + why);
  }
}

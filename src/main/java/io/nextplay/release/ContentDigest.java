package io.nextplay.release;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The identity of a release: SHA-256 over what its files say, not over their bytes. Opening a
 * workbook and saving it again in another spreadsheet program rewrites the whole file (order of
 * parts, styles, time stamps) and yet changes no decision, so it must not make a new release.
 *
 * <p>Digested, each text preceded by its length so that nothing can be shifted from one place to
 * the next:
 *
 * <ol>
 *   <li>the version of this scheme;
 *   <li>each workbook, ordered by file name: its name, then each sheet in the workbook's order: its
 *       name, then each cell that is not blank, row by row: row, column, type, value. A number's
 *       value is its exact decimal without trailing zeros and whether it is a percentage. Columns
 *       with notes count, for they are part of what the release shows;
 *   <li>each rule file, ordered by name: its name and its text with line ends as {@code \n}.
 * </ol>
 *
 * <p>Not digested: merged regions (allowed only where they mean nothing), colours, widths,
 * dropdowns.
 */
final class ContentDigest {

  private static final String SCHEME = "nextplay release 1";

  private final MessageDigest digest;

  private ContentDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest as {@code sha256:} and 64 hex digits. */
  static String of(List<Workbook> workbooks, SortedMap<String, String> rules) {
    ContentDigest content = new ContentDigest();
    content.add(SCHEME);
    workbooks.stream().sorted(Comparator.comparing(Workbook::name)).forEach(content::add);
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      content.add("rules");
      content.add(rule.getKey());
      content.add(rule.getValue().replace("\r\n", "\n"));
    }
    return "sha256:" + HexFormat.of().formatHex(content.digest.digest());
  }

  private void add(Workbook workbook) {
    add("workbook");
    add(workbook.name());
    for (Sheet sheet : workbook.sheets()) {
      add("sheet");
      add(sheet.name());
      for (int row = 1; row <= sheet.lastRow(); row++) {
        addRow(sheet, row);
      }
    }
  }

  private void addRow(Sheet sheet, int row) {
    for (int column = 1; column <= sheet.rows().get(row - 1).size(); column++) {
      Cell cell = sheet.cell(row, column);
      if (!cell.isBlank()) {
        digest.update(ByteBuffer.allocate(8).putInt(row).putInt(column).flip());
        add(type(cell));
        add(cell.text());
      }
    }
  }

  /** The type's name in the digest; never changes, whatever the classes are called. */
  private static String type(Cell cell) {
    if (cell instanceof Cell.Numeric number) {
      return number.percent() ? "percent" : "number";
    }
    if (cell instanceof Cell.Flag) {
      return "flag";
    }
    return cell instanceof Cell.Date ? "date" : "text";
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}

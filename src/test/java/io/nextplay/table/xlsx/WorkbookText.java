package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbook as a text that can be reviewed in a diff, and back. {@code === Name} starts a sheet;
 * then line n is row n, with its cells separated by {@code |}. An empty line is a blank row. A
 * backslash before {@code |}, {@code =} or itself takes the special meaning away.
 */
public final class WorkbookText {

  private static final String SHEET = "=== ";
  private static final int WIDEST = 40;

  private static final String ESCAPABLE = "|=\\";

  private WorkbookText() {}

  /**
   * The workbook that a text stands for.
   *
   * @param name the file name of the workbook
   * @throws IllegalArgumentException when the text does not begin with a sheet
   */
  public static Workbook parse(String name, String text) {
    List<Draft> drafts = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(SHEET)) {
        drafts.add(new Draft(line.substring(SHEET.length()).strip(), new ArrayList<>()));
      } else if (!drafts.isEmpty()) {
        drafts.get(drafts.size() - 1).rows().add(row(line));
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException(name + " must begin with `" + SHEET + "` and a name");
      }
    }
    return new Workbook(name, drafts.stream().map(Draft::sheet).toList());
  }

  /** A sheet while its rows are read. */
  private record Draft(String name, List<List<Cell>> rows) {
    Sheet sheet() {
      return new Sheet(name, withoutEnd(rows), List.of());
    }
  }

  /** The text of a workbook, with aligned columns; ends with a line break. */
  public static String render(Workbook workbook) {
    StringBuilder text = new StringBuilder();
    for (Sheet sheet : workbook.sheets()) {
      text.append(text.isEmpty() ? "" : "\n").append(SHEET).append(sheet.name()).append('\n');
      List<List<String>> rows = sheet.rows().stream().map(WorkbookText::texts).toList();
      int[] widths = widths(rows, sheet.lastColumn());
      rows.forEach(row -> text.append(line(row, widths)).append('\n'));
    }
    return text.toString();
  }

  private static List<Cell> row(String line) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
        cell.append(line.charAt(++i));
      } else if (c == '|') {
        cells.add(CellText.parse(cell.toString().strip()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(CellText.parse(cell.toString().strip()));
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static List<List<Cell>> withoutEnd(List<List<Cell>> rows) {
    int last = rows.size();
    while (last > 0 && rows.get(last - 1).isEmpty()) {
      last--;
    }
    return rows.subList(0, last);
  }

  private static List<String> texts(List<Cell> row) {
    return row.stream().map(CellText::render).map(WorkbookText::escape).toList();
  }

  private static String escape(String text) {
    String escaped = text.replace("\\", "\\\\").replace("|", "\\|");
    return escaped.startsWith("=") ? "\\" + escaped : escaped;
  }

  /** The last cell of a row needs no padding, so that a long title or remark widens nothing. */
  private static int[] widths(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() - 1; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      boolean last = i == row.size() - 1;
      line.append(row.get(i));
      if (!last) {
        line.append(" ".repeat(Math.max(0, widths[i] - row.get(i).length()))).append(" | ");
      }
    }
    return line.toString().stripTrailing();
  }
}

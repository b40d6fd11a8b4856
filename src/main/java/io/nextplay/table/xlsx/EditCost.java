package io.nextplay.table.xlsx;

import io.nextplay.table.SheetEdit;
import io.nextplay.table.xlsx.WorkbookEditor.Uneditable;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Turns down edits that would take too long. Reading streams a file; editing builds all of it in
 * memory, twice, and moves rows one by one along a list.
 */
final class EditCost {

  /** About a second and 100 MB, as measured; ten thousand rows of five columns have 110,000. */
  private static final int MOST_ELEMENTS = 200_000;

  /** POI compares each look with all others: 5,000 took 0.2 s, 60,000 took 60 s. */
  private static final int MOST_STYLES = 5_000;

  /** Rows times rows, for each row that is put in or taken out: about one second, as measured. */
  private static final long MOST_STEPS = 10_000_000;

  /** What a column costs for each row, in the same steps. */
  private static final int STEPS_PER_CELL = 500;

  private EditCost() {}

  /**
   * Looks at a file before it is opened.
   *
   * @return the same file
   * @throws Uneditable when it holds too much
   * @throws RefusedFile when a part of it cannot be read
   */
  static Archive checked(Archive file) throws RefusedFile {
    Count count = new Count();
    for (String part : file.names()) {
      if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
        Xml.scan(file, part, Limits.STANDARD, count);
      }
    }
    return file;
  }

  /**
   * Looks at what is asked of a sheet.
   *
   * @throws Uneditable when it would take too long
   */
  static void check(XSSFSheet sheet, List<SheetEdit> edits) {
    long rows = sheet.getPhysicalNumberOfRows();
    long steps = edits.stream().mapToLong(edit -> steps(edit, rows)).sum();
    if (steps > MOST_STEPS) {
      throw new Uneditable(
          "the sheet has "
              + rows
              + " rows, too many for these rows and columns to be put in, moved or taken out; set"
              + " cells, send fewer edits at once, or upload the file",
          null);
    }
  }

  /** The rows below are renumbered along a list that is walked from its start for each. */
  private static long steps(SheetEdit edit, long rows) {
    if (edit instanceof SheetEdit.MoveRow) {
      return 2 * rows * rows;
    }
    boolean row = edit instanceof SheetEdit.InsertRow || edit instanceof SheetEdit.DeleteRow;
    return row ? rows * rows : edit instanceof SheetEdit.SetCell ? 0 : rows * STEPS_PER_CELL;
  }

  private static final class Count implements Xml.Handler {
    private int elements;
    private int styles;

    @Override
    public void start(String name, Xml.Attributes attributes) {
      elements++;
      switch (name) {
        case "font", "fill", "border", "xf", "dxf", "numFmt" -> styles++;
        default -> {
          // no cost of its own
        }
      }
      if (elements > MOST_ELEMENTS || styles > MOST_STYLES) {
        throw new Uneditable(
            "the file holds too many cells, styles or settings to be changed here; change it in a"
                + " spreadsheet program and upload it",
            null);
      }
    }
  }
}

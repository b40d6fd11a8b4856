package io.nextplay.table.xlsx;

import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookEditor.Uneditable;
import java.time.Instant;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Shows in a workbook file what its rows are good for: right of each table, under a band {@code
 * Measured}. {@link XlsxReader} does not read these columns, so the file means what it meant
 * before, and may be edited and taken as an input. Stateless.
 */
public final class WorkbookMeasures {

  private WorkbookMeasures() {}

  /**
   * What a row is good for.
   *
   * @param accounts how many accounts it counts for now
   * @param arr what they pay a year
   * @param lastFired when it last counted in a decision; null when it never did
   */
  public record Measure(long accounts, double arr, @Nullable Instant lastFired) {}

  /**
   * The file with measures beside its rows, instead of any older ones. A sheet without room for
   * more columns stays as it is.
   *
   * @param name the workbook's file name
   * @param file its bytes, which {@link XlsxReader} accepts
   * @param caption when and of what it was measured, in a few words
   * @param measures by sheet and by sheet row number
   * @throws Uneditable when the file cannot be handled
   */
  public static byte[] write(
      String name, byte[] file, String caption, Map<String, Map<Integer, Measure>> measures) {
    XlsxReader.Read read = XlsxReader.read(name, file);
    Workbook cells = read.workbook();
    if (cells == null) {
      throw new IllegalArgumentException(name + " cannot be read");
    }
    return WorkbookEditor.with(
        file,
        workbook -> {
          remove(workbook, read.measured());
          AuthorStyles styles = new AuthorStyles(workbook);
          cells.sheets().stream()
              .filter(sheet -> measures.containsKey(sheet.name()))
              .forEach(
                  sheet ->
                      new MeasureAuthor(sheet, WorkbookEditor.sheet(workbook, sheet.name()), styles)
                          .write(caption, measures.getOrDefault(sheet.name(), Map.of())));
          return WorkbookEditor.bytes(workbook);
        });
  }

  /**
   * The file without measures.
   *
   * @param measured where they stand, as {@link XlsxReader} found them; not empty
   * @throws Uneditable when the file cannot be handled
   */
  public static byte[] remove(byte[] file, Map<String, MeasuredColumns> measured) {
    return WorkbookEditor.with(
        file,
        workbook -> {
          remove(workbook, measured);
          return WorkbookEditor.bytes(workbook);
        });
  }

  private static void remove(XSSFWorkbook workbook, Map<String, MeasuredColumns> measured) {
    measured.forEach(
        (sheet, columns) ->
            new MeasureRemoval(WorkbookEditor.sheet(workbook, sheet), columns).run());
  }
}

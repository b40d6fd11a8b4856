package io.nextplay.table.xlsx;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Changes workbook files and keeps their looks: styles, widths, dropdowns, filters. Only files that
 * {@link XlsxReader} accepts may be given, for their sizes are not checked here again. Stateless.
 */
public final class WorkbookEditor {

  private WorkbookEditor() {}

  /**
   * An edit that cannot be done.
   *
   * @param index its number in the list, from 0
   * @param issue what is wrong with it
   */
  public record Refused(int index, Issue issue) {}

  /**
   * What came of editing.
   *
   * @param bytes the new file; empty when an edit cannot be done
   * @param refused the first edit that cannot be done, for those after it count on it
   */
  public record Edited(Optional<byte[]> bytes, Optional<Refused> refused) {}

  /**
   * Applies edits to a sheet, in their order, all or none.
   *
   * @param name the workbook's file name
   * @param file its bytes
   * @param sheet the sheet, which exists
   */
  public static Edited edit(String name, byte[] file, String sheet, List<SheetEdit> edits) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet target = sheet(workbook, sheet);
      CellRef place = CellRef.of(name, sheet);
      SheetEditor editor = new SheetEditor(place, target);
      for (int i = 0; i < edits.size(); i++) {
        Optional<Issue> refused = editor.apply(edits.get(i));
        if (refused.isPresent()) {
          return new Edited(Optional.empty(), Optional.of(new Refused(i, refused.get())));
        }
      }
      return new Edited(Optional.of(bytes(workbook)), Optional.empty());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /**
   * A workbook with one sheet, in the looks of the house.
   *
   * @param known the other workbooks, which know what a column may hold
   */
  public static byte[] create(String name, Sheet sheet, List<Workbook> known) {
    return WorkbookAuthor.write(new Workbook(name, List.of(sheet)), Choices.in(known));
  }

  /** Adds a sheet at the end, or writes one anew that is there, in the looks of the house. */
  public static byte[] put(byte[] file, Sheet sheet, List<Workbook> known) {
    return change(file, workbook -> author(workbook, sheet, Choices.in(known)));
  }

  /** Takes a sheet away; a workbook keeps at least one. */
  public static byte[] delete(byte[] file, String sheet) {
    return change(file, workbook -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
  }

  /** The cell that a text stands for, as if typed into a spreadsheet program. */
  public static Cell typed(String text) {
    return CellText.parse(PlainText.of(text));
  }

  private static void author(
      XSSFWorkbook workbook, Sheet sheet, Map<String, List<String>> choices) {
    int at = workbook.getSheetIndex(sheet.name());
    if (at >= 0) {
      workbook.removeSheetAt(at);
    }
    XSSFSheet target = workbook.createSheet(sheet.name());
    new SheetAuthor(sheet, target, new AuthorStyles(workbook)).write(new Dropdowns(choices));
    if (at >= 0) {
      workbook.setSheetOrder(sheet.name(), at);
    }
  }

  /** By the name that the reader shows, which may differ from the stored one in blanks. */
  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (PlainText.of(workbook.getSheetName(i)).equals(name)) {
        return workbook.getSheetAt(i);
      }
    }
    throw new IllegalArgumentException("no sheet " + name);
  }

  private static byte[] change(byte[] file, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(workbook);
      return bytes(workbook);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}

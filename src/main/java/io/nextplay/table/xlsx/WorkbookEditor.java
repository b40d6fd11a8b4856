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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Changes workbook files and keeps their looks: styles, widths, dropdowns, filters. Only files that
 * {@link XlsxReader} accepts may be given; of those, the ones that would be too much work to change
 * are turned down with {@link Uneditable}. Stateless.
 */
public final class WorkbookEditor {

  static {
    // our own limits come first; this guard takes any table that repeats itself for a bomb
    ZipSecureFile.setMinInflateRatio(0);
  }

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

  /** Thrown when a file can be read, and yet not be changed here; says why and what to do. */
  public static final class Uneditable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Uneditable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    /** The reason, for the author. */
    public String sentence() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Applies edits to a sheet, in their order, all or none.
   *
   * @param name the workbook's file name
   * @param file its bytes
   * @param sheet the sheet, which exists
   * @throws Uneditable when the file, or so many edits of it, cannot be handled
   */
  public static Edited edit(String name, byte[] file, String sheet, List<SheetEdit> edits) {
    return with(file, workbook -> edit(workbook, CellRef.of(name, sheet), edits));
  }

  private static Edited edit(XSSFWorkbook workbook, CellRef place, List<SheetEdit> edits)
      throws IOException {
    XSSFSheet target = sheet(workbook, place.sheet());
    EditCost.check(target, edits);
    SheetEditor editor = new SheetEditor(place, target);
    for (int i = 0; i < edits.size(); i++) {
      Optional<Issue> refused = editor.apply(edits.get(i));
      if (refused.isPresent()) {
        return new Edited(Optional.empty(), Optional.of(new Refused(i, refused.get())));
      }
    }
    return new Edited(Optional.of(bytes(workbook)), Optional.empty());
  }

  /**
   * A workbook with one sheet, in the looks of the house.
   *
   * @param known the other workbooks, which know what a column may hold
   */
  public static byte[] create(String name, Sheet sheet, List<Workbook> known) {
    return WorkbookAuthor.write(new Workbook(name, List.of(sheet)), Choices.in(known));
  }

  /**
   * Adds a sheet at the end, or writes one anew that is there, in the looks of the house.
   *
   * @throws Uneditable when the file cannot be handled
   */
  public static byte[] put(byte[] file, Sheet sheet, List<Workbook> known) {
    return change(file, workbook -> author(workbook, sheet, Choices.in(known)));
  }

  /**
   * Takes a sheet away; a workbook keeps at least one.
   *
   * @throws Uneditable when the file cannot be handled
   */
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
  static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (PlainText.of(workbook.getSheetName(i)).equals(name)) {
        return workbook.getSheetAt(i);
      }
    }
    throw new IllegalArgumentException("no sheet " + name);
  }

  private static byte[] change(byte[] file, Consumer<XSSFWorkbook> change) {
    return with(
        file,
        workbook -> {
          change.accept(workbook);
          return bytes(workbook);
        });
  }

  /** What is done with an opened workbook. */
  interface Work<T> {
    T on(XSSFWorkbook workbook) throws IOException;
  }

  /** POI is stricter than our reader in some things and slower in others: neither is our fault. */
  static <T> T with(byte[] file, Work<T> work) {
    try (Archive archive = Archive.open(file, Limits.STANDARD);
        XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(EditCost.checked(archive).repacked()))) {
      return work.on(workbook);
    } catch (Uneditable refused) {
      throw refused;
    } catch (RefusedFile refused) {
      throw new Uneditable(refused.sentence(), refused);
    } catch (IOException | RuntimeException strange) {
      throw new Uneditable(
          "the file is built in an unusual way; open it in a spreadsheet program, save it again as"
              + " .xlsx and upload it",
          strange);
    }
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}

package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.table.CellRef;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookEditor;
import io.nextplay.table.xlsx.WorkbookMeasures;
import io.nextplay.table.xlsx.XlsxReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes the workbooks of drafts: whole files, sheets, or cells, rows and columns of a sheet. */
@ApplicationScoped
public class EditWorkbooks {

  private static final int MOST_WORKBOOKS = 50;

  private final EditDraft edit;

  EditWorkbooks(EditDraft edit) {
    this.edit = edit;
  }

  /**
   * Puts a workbook, new or instead of the one of that name. Measures beside its rows are taken
   * off, for they would be out of date.
   *
   * @param name the file name with {@code .xlsx}
   * @throws Refusal when the file cannot be read as a workbook, with all findings
   */
  public Draft put(long id, Caller caller, String name, byte[] bytes) {
    byte[] kept = withoutMeasures(bytes, requireReadable(name, bytes));
    return edit.edit(
        id,
        caller,
        files -> {
          if (files.workbooks().size() >= MOST_WORKBOOKS && !files.workbooks().containsKey(name)) {
            throw new Refusal(
                Kind.CONFLICT,
                "too-many-workbooks",
                "a release has at most " + MOST_WORKBOOKS + " workbooks");
          }
          return files.with(name, kept);
        });
  }

  /** They are not read anyway, so a file that cannot be changed here may keep them. */
  private static byte[] withoutMeasures(byte[] bytes, XlsxReader.Read read) {
    try {
      return read.measured().isEmpty() ? bytes : WorkbookMeasures.remove(bytes, read.measured());
    } catch (WorkbookEditor.Uneditable unusual) {
      return bytes;
    }
  }

  /** Takes a workbook away. */
  public Draft delete(long id, Caller caller, String name) {
    return edit.edit(
        id,
        caller,
        files -> {
          file(files, name);
          return files.with(name, null);
        });
  }

  /**
   * Applies edits to a sheet, in their order, all or none; the file keeps its looks.
   *
   * @throws Refusal when there is no such sheet, or an edit cannot be done
   */
  public Draft patch(long id, Caller caller, String name, String sheet, List<SheetEdit> edits) {
    return change(
        id,
        caller,
        name,
        files -> {
          byte[] file = file(files, name);
          withSheet(name, sheet, file);
          return checked(files, name, edited(name, sheet, file, edits));
        });
  }

  /**
   * Puts a sheet, new or instead of the one of that name, in the looks of the house; the workbook
   * is made when there is none.
   */
  public Draft putSheet(long id, Caller caller, String name, Sheet sheet) {
    return change(
        id,
        caller,
        name,
        files -> {
          List<Workbook> known = ReadFiles.of(files).workbooks();
          byte[] file = files.workbooks().get(name);
          return checked(
              files,
              name,
              file == null
                  ? WorkbookEditor.create(name, sheet, known)
                  : WorkbookEditor.put(file, sheet, known));
        });
  }

  /** Takes a sheet away. */
  public Draft deleteSheet(long id, Caller caller, String name, String sheet) {
    return change(
        id,
        caller,
        name,
        files -> {
          byte[] file = file(files, name);
          if (withSheet(name, sheet, file).sheets().size() == 1) {
            throw new Refusal(
                Kind.CONFLICT,
                "last-sheet",
                "`" + sheet + "` is the last sheet of `" + name + "`; delete the workbook instead");
          }
          return files.with(name, WorkbookEditor.delete(file, sheet));
        });
  }

  /** A change of a sheet, which some files that can be read do not allow. */
  private Draft change(long id, Caller caller, String name, UnaryOperator<ReleaseFiles> change) {
    try {
      return edit.edit(id, caller, change);
    } catch (WorkbookEditor.Uneditable refused) {
      throw new Refusal(
          Kind.CONFLICT,
          "uneditable-workbook",
          "`" + name + "` cannot be changed here: " + refused.sentence());
    }
  }

  private static byte[] edited(String name, String sheet, byte[] file, List<SheetEdit> edits) {
    WorkbookEditor.Edited edited = WorkbookEditor.edit(name, file, sheet, edits);
    Optional<WorkbookEditor.Refused> refused = edited.refused();
    if (refused.isPresent()) {
      throw new Refusal(
          Kind.INVALID,
          "invalid-edit",
          "edit " + (refused.get().index() + 1) + " cannot be done, so none was",
          List.of(
              new Fault(
                  refused.get().issue().code(),
                  refused.get().issue().message(),
                  "/edits/" + refused.get().index())));
    }
    return edited.bytes().orElseThrow();
  }

  /** What we write must be readable as what others write: names, sizes, lengths. */
  private static ReleaseFiles checked(ReleaseFiles files, String name, byte[] bytes) {
    requireReadable(name, bytes);
    return files.with(name, bytes);
  }

  private static XlsxReader.Read requireReadable(String name, byte[] bytes) {
    XlsxReader.Read read = XlsxReader.read(name, bytes);
    if (read.workbook() == null) {
      throw new Refusal(
          Kind.INVALID,
          "invalid-workbook",
          "the file cannot be taken as a workbook",
          CheckDraft.faults(read.issues()));
    }
    return read;
  }

  private static byte[] file(ReleaseFiles files, String name) {
    byte[] file = files.workbooks().get(name);
    if (file == null) {
      throw new Refusal(
          Kind.NOT_FOUND, "unknown-workbook", "the draft has no workbook `" + name + "`");
    }
    return file;
  }

  private static Workbook withSheet(String name, String sheet, byte[] file) {
    Workbook workbook = workbook(name, file);
    if (workbook.sheets().stream().noneMatch(each -> each.name().equals(sheet))) {
      throw new Refusal(
          Kind.NOT_FOUND,
          "unknown-sheet",
          "the draft has no sheet `" + CellRef.of(name, sheet) + "`");
    }
    return workbook;
  }

  private static Workbook workbook(String name, byte[] file) {
    Workbook workbook = XlsxReader.read(name, file).workbook();
    if (workbook == null) {
      throw new IllegalStateException("drafts keep only workbooks that can be read");
    }
    return workbook;
  }
}

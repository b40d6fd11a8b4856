package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of an .xlsx file into a {@link Workbook}. Trusts nothing in them: sizes are
 * checked before anything is parsed, parts are streamed, and nothing outside of the bytes is
 * opened. The result depends on the bytes alone. Thread-safe.
 */
public final class XlsxReader {

  private final Limits limits;
  private final Findings findings;
  private final Budget cells;
  private final Map<String, MeasuredColumns> measured = new LinkedHashMap<>();

  private XlsxReader(String name, Limits limits) {
    this.limits = limits;
    this.findings = new Findings(CellRef.of(Quoted.safe(name)), limits.issues());
    this.cells = new Budget(limits.cells(), limits.characters());
  }

  /**
   * What became of a file.
   *
   * @param workbook its cells; null when the file was refused as a whole
   * @param issues everything that was found, in the order of the sheets
   * @param measured by sheet the columns that were not read: those of {@link WorkbookMeasures}
   */
  public record Read(
      @Nullable Workbook workbook, List<Issue> issues, Map<String, MeasuredColumns> measured) {
    /** Copies its collections. */
    public Read {
      issues = List.copyOf(issues);
      measured = Map.copyOf(measured);
    }
  }

  /**
   * Reads a file. Never throws because of what the bytes are; all findings are issues.
   *
   * @param name the file name, such as {@code expansion-score.xlsx}; without any folder
   * @param bytes the content
   */
  public static Read read(String name, byte[] bytes) {
    return read(name, bytes, Limits.STANDARD);
  }

  /** Reads a file within other limits. */
  static Read read(String name, byte[] bytes, Limits limits) {
    XlsxReader reader = new XlsxReader(name, limits);
    Workbook workbook = null;
    try {
      workbook = reader.workbook(name, bytes);
    } catch (RefusedFile refused) {
      reader.findings.refuse(refused);
    }
    return new Read(workbook, reader.findings.all(), reader.measured);
  }

  private @Nullable Workbook workbook(String name, byte[] bytes) throws RefusedFile {
    Names names = new Names(findings);
    boolean named = names.acceptWorkbook(name);
    FileKind.check(bytes, limits);
    try (Archive archive = Archive.open(bytes, limits)) {
      FileKind.check(archive);
      if (reportForbidden(archive)) {
        return null;
      }
      @Nullable List<Sheet> sheets = sheets(archive, names);
      return named && sheets != null ? new Workbook(name, sheets) : null;
    }
  }

  private boolean reportForbidden(Archive archive) throws RefusedFile {
    Map<String, String> forbidden = ForbiddenParts.in(archive, limits);
    for (Map.Entry<String, String> found : forbidden.entrySet()) {
      findings.error(found.getKey(), findings.workbook(), found.getValue());
    }
    return !forbidden.isEmpty();
  }

  private @Nullable List<Sheet> sheets(Archive archive, Names names) throws RefusedFile {
    WorkbookPart part = WorkbookPart.in(archive, limits);
    NumberMeaning numbers =
        new NumberMeaning(
            CellFormats.in(archive, part.styles(), limits), part.from1904(), findings);
    SharedTexts texts = SharedTexts.in(archive, part.texts(), limits);
    CellMeaning meaning = new CellMeaning(texts, numbers, limits, findings);
    List<Sheet> sheets = new ArrayList<>();
    boolean complete = true;
    for (WorkbookPart.Entry entry : part.entries()) {
      String name = PlainText.of(entry.name());
      complete &= names.acceptSheet(name);
      sheets.add(sheet(archive, entry, findings.workbook(), name, meaning));
    }
    return complete ? sheets : null;
  }

  private Sheet sheet(
      Archive archive, WorkbookPart.Entry entry, CellRef workbook, String name, CellMeaning meaning)
      throws RefusedFile {
    CellRef at = CellRef.of(workbook.workbook(), Quoted.safe(name));
    String part = entry.part();
    if (part == null) {
      findings.error("SheetWithoutCells", at, "the sheet has no cells; delete it");
      return new Sheet(at.sheet(), List.of(), List.of());
    }
    HiddenContent hidden = new HiddenContent(at, entry.hidden(), limits);
    Grid grid = new Grid(at, limits, cells);
    SheetScan scan = new SheetScan(at, limits, meaning, grid, hidden);
    Xml.scan(archive, part, limits, scan);
    scan.measured()
        .ifPresent(
            columns -> {
              measured.put(name, columns);
              hidden.forget(columns);
            });
    hidden.report(findings);
    return scan.sheet();
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.SheetEdit.Value;
import io.nextplay.table.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookEditorTest {

  private static final String TIERS = "expansion-score.xlsx";

  @Test
  void aCellIsReadBackAsJustWhatWasWritten() throws IOException {
    List<Cell> values =
        List.of(
            number("75", false),
            number("0.8", true),
            number("0.125", true),
            new Cell.Text(">= 70"),
            new Cell.Text("=1+1"),
            new Cell.Text("'80"),
            new Cell.Date(LocalDate.of(2026, 12, 31)),
            new Cell.Flag(true),
            Cell.blank());
    byte[] file = shipped(TIERS);
    for (Cell before : values) {
      byte[] once = edited(file, "Tiers", new SheetEdit.SetCell(9, 2, new Value(before, false)));
      for (Cell after : values) {
        byte[] twice = edited(once, "Tiers", new SheetEdit.SetCell(9, 2, new Value(after, false)));
        assertThat(sheet(twice, "Tiers").cell(9, 2))
            .as("%s after %s", after, before)
            .isEqualTo(after);
      }
    }
  }

  @Test
  void aNumberFromTheApiIsAFractionInACellThatShowsPercentages() throws IOException {
    byte[] percent =
        edited(
            shipped(TIERS),
            "Tiers",
            new SheetEdit.SetCell(9, 2, new Value(number("0.5", true), false)));
    byte[] set =
        edited(
            percent, "Tiers", new SheetEdit.SetCell(9, 2, new Value(number("0.8", false), true)));
    assertThat(sheet(set, "Tiers").cell(9, 2)).isEqualTo(number("0.8", true));
  }

  @Test
  void settingACellChangesNothingElse() throws IOException {
    everySheet(
        (name, file, sheet) -> {
          int row = Math.max(1, GridTop.of(sheet).header() + 1);
          SheetEdit set = new SheetEdit.SetCell(row, 1, new Value(new Cell.Text("changed"), false));
          Sheet after = sheet(edited(name, file, sheet.name(), set), sheet.name());
          List<List<Cell>> expected = copy(sheet);
          expected.get(row - 1).set(0, new Cell.Text("changed"));
          assertThat(after.rows()).as(name + sheet.name()).isEqualTo(expected);
        });
  }

  @Test
  void whatIsInsertedAndDeletedAgainHasNeverBeenThere() throws IOException {
    everySheet(
        (name, file, sheet) -> {
          GridTop top = GridTop.of(sheet);
          if (top.header() == 0) {
            return;
          }
          int row = top.header() + 2;
          List<SheetEdit> edits =
              List.of(
                  new SheetEdit.InsertRow(row, List.of(new Value(new Cell.Text("x"), false))),
                  new SheetEdit.DeleteRow(row),
                  new SheetEdit.InsertColumn(1, sheet.cell(top.first(), 1).text(), "New"),
                  new SheetEdit.DeleteColumn(1));
          byte[] after = edited(name, file, sheet.name(), edits.toArray(SheetEdit[]::new));
          assertThat(sheet(after, sheet.name()).rows())
              .as(name + sheet.name())
              .isEqualTo(sheet.rows());
          List<String> lost = looks(file, sheet.name());
          lost.removeAll(looks(after, sheet.name()));
          assertThat(lost).as(name + sheet.name()).isEmpty();
        });
  }

  @Test
  void aRowMovesWithItsLooks() throws IOException {
    byte[] file = shipped(TIERS);
    Sheet before = sheet(file, "Tiers");
    int first = GridTop.of(before).header() + 1;
    Sheet after =
        sheet(edited(file, "Tiers", new SheetEdit.MoveRow(first, before.lastRow() + 1)), "Tiers");
    assertThat(after.rows().get(before.lastRow() - 1)).isEqualTo(before.rows().get(first - 1));
    assertThat(after.rows().get(first - 1)).isEqualTo(before.rows().get(first));
    Sheet back =
        sheet(
            edited(
                file,
                "Tiers",
                new SheetEdit.MoveRow(first, before.lastRow() + 1),
                new SheetEdit.MoveRow(before.lastRow(), first)),
            "Tiers");
    assertThat(back.rows()).isEqualTo(before.rows());
  }

  @Test
  void aNewColumnJoinsItsBandAndDropdownsMoveAlong() throws IOException {
    byte[] file = shipped("health-gates.xlsx");
    String gates = sheetNames(file).get(0);
    byte[] after = edited(file, gates, new SheetEdit.InsertColumn(1, "When", "Region"));
    Sheet sheet = sheet(after, gates);
    GridTop top = GridTop.of(sheet);
    assertThat(sheet.cell(top.band(), 1)).isEqualTo(new Cell.Text("When"));
    assertThat(sheet.cell(top.band(), 2).isBlank()).isTrue();
    assertThat(sheet.cell(top.header(), 1)).isEqualTo(new Cell.Text("Region"));
    assertThat(sheet.cell(top.header(), 2)).isEqualTo(sheet(file, gates).cell(top.header(), 1));
    assertThat(sheet.cell(2, 2)).isEqualTo(sheet(file, gates).cell(2, 2));
    assertThat(dropdowns(after, gates).get(dropdowns(after, gates).size() - 1))
        .isNotEqualTo(dropdowns(file, gates).get(dropdowns(file, gates).size() - 1));
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingHappens() throws IOException {
    byte[] file = shipped(TIERS);
    for (SheetEdit edit :
        List.of(
            new SheetEdit.SetCell(0, 1, new Value(Cell.blank(), false)),
            new SheetEdit.SetCell(10_001, 1, new Value(Cell.blank(), false)),
            new SheetEdit.SetCell(1, 129, new Value(Cell.blank(), false)),
            new SheetEdit.DeleteRow(9_000),
            new SheetEdit.MoveRow(3, 9_000),
            new SheetEdit.InsertRow(9_000, List.of()),
            new SheetEdit.InsertColumn(60, "When", "x"),
            new SheetEdit.InsertColumn(1, "Then", "x"),
            new SheetEdit.InsertColumn(1, "Nonsense", "x"),
            new SheetEdit.InsertColumn(1, "When", " "),
            new SheetEdit.DeleteColumn(60))) {
      WorkbookEditor.Edited edited =
          WorkbookEditor.edit(
              TIERS,
              file,
              "Tiers",
              List.of(new SheetEdit.SetCell(9, 2, new Value(Cell.blank(), false)), edit));
      assertThat(edited.bytes()).as(edit.toString()).isEmpty();
      assertThat(edited.refused().orElseThrow().index()).isEqualTo(1);
      assertThat(edited.refused().orElseThrow().issue().cell())
          .isEqualTo(CellRef.of(TIERS, "Tiers"));
    }
  }

  @Test
  void aSheetIsPutAndTakenAway() throws IOException {
    byte[] file = shipped(TIERS);
    Sheet tiers = sheet(file, "Tiers");
    Sheet copy = new Sheet("Tiers copy", tiers.rows(), List.of());
    byte[] more = WorkbookEditor.put(file, copy, List.of());
    assertThat(sheet(more, "Tiers copy").rows()).isEqualTo(tiers.rows());
    assertThat(sheetNames(WorkbookEditor.delete(more, "Tiers copy"))).isEqualTo(sheetNames(file));
    byte[] again = WorkbookEditor.put(file, new Sheet("Tiers", tiers.rows(), List.of()), List.of());
    assertThat(sheetNames(again)).isEqualTo(sheetNames(file));
    byte[] alone = WorkbookEditor.create("alone.xlsx", copy, List.of());
    assertThat(sheet(alone, "Tiers copy").rows()).isEqualTo(tiers.rows());
  }

  private interface SheetCase {
    void run(String name, byte[] file, Sheet sheet) throws IOException;
  }

  /** Every third of each workbook; all of them with {@code -Dthorough=true}. */
  private static void everySheet(SheetCase test) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
      for (Path path : files.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
        byte[] file = Files.readAllBytes(path);
        List<Sheet> sheets = read(file).sheets();
        for (int i = 0; i < sheets.size(); i += Thorough.or(3, 1)) {
          test.run(path.getFileName().toString(), file, sheets.get(i));
        }
      }
    }
  }

  private static Cell number(String value, boolean percent) {
    return new Cell.Numeric(new BigDecimal(value), percent);
  }

  private static byte[] shipped(String name) throws IOException {
    return Files.readAllBytes(Path.of("decision-tables", name));
  }

  private static byte[] edited(byte[] file, String sheet, SheetEdit... edits) {
    return edited(TIERS, file, sheet, edits);
  }

  private static byte[] edited(String name, byte[] file, String sheet, SheetEdit... edits) {
    WorkbookEditor.Edited edited = WorkbookEditor.edit(name, file, sheet, List.of(edits));
    return edited.bytes().orElseThrow(() -> new AssertionError(edited.refused().toString()));
  }

  private static Workbook read(byte[] file) {
    XlsxReader.Read read = XlsxReader.read("any.xlsx", file);
    assertThat(read.issues()).isEmpty();
    return java.util.Objects.requireNonNull(read.workbook());
  }

  private static List<String> sheetNames(byte[] file) {
    return read(file).sheets().stream().map(Sheet::name).toList();
  }

  private static Sheet sheet(byte[] file, String name) {
    return read(file).sheets().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<Cell>> copy(Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static List<String> looks(byte[] file, String name) throws IOException {
    List<String> looks = new ArrayList<>();
    open(
        file,
        name,
        sheet -> {
          sheet.forEach(
              row ->
                  row.forEach(
                      cell ->
                          looks.add(
                              cell.getAddress()
                                  + " "
                                  + cell.getCellStyle().getFillForegroundColorColor()
                                  + cell.getCellStyle().getDataFormatString())));
          sheet.getMergedRegions().stream().map(Object::toString).sorted().forEach(looks::add);
          for (int column = 0; column < 10; column++) {
            looks.add("width " + sheet.getColumnWidth(column));
          }
          looks.addAll(dropdowns(sheet));
        });
    looks.replaceAll(look -> look.replaceAll("@[0-9a-f]+", ""));
    return looks;
  }

  private static List<String> dropdowns(byte[] file, String name) throws IOException {
    List<String> ranges = new ArrayList<>();
    open(file, name, sheet -> ranges.addAll(dropdowns(sheet)));
    return ranges;
  }

  private static List<String> dropdowns(XSSFSheet sheet) {
    return sheet.getDataValidations().stream()
        .flatMap(each -> Stream.of(each.getRegions().getCellRangeAddresses()))
        .map(CellRangeAddress::formatAsString)
        .toList();
  }

  private static void open(byte[] file, String name, Consumer<XSSFSheet> look) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      look.accept(workbook.getSheet(name));
    }
  }
}

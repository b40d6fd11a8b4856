package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Cell;
import io.nextplay.table.GridTop;
import io.nextplay.table.Issue;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkbookMeasuresTest {

  private static final String SCORE = "expansion-score.xlsx";
  private static final Instant FIRED = Instant.parse("2026-11-21T14:30:00Z");
  private static final String CAPTION = "3 accounts by 2026-11-22.1, 2026-11-22 07:15 UTC";

  @Test
  void aMeasuredWorkbookMeansWhatItMeantBefore() throws IOException {
    for (String name : shipped()) {
      byte[] file = file(name);
      XlsxReader.Read before = XlsxReader.read(name, file);
      XlsxReader.Read after = XlsxReader.read(name, measured(name, file));
      assertThat(after.workbook()).as(name).isEqualTo(before.workbook());
      assertThat(after.issues()).as(name).isEqualTo(before.issues());
      assertThat(after.measured().keySet()).as(name).isEqualTo(measures(name, file).keySet());
    }
  }

  @Test
  void whatIsMeasuredStandsBesideItsRow() throws IOException {
    byte[] file = file(SCORE);
    int first = read(file, "Tiers").lastColumn();
    Map<Integer, Measure> rows =
        Map.of(
            7, new Measure(2, 84_000, FIRED),
            8, new Measure(0, 0, FIRED),
            9, new Measure(0, 0, null),
            10, new Measure(1, 5, null));
    try (XSSFWorkbook workbook = open(WorkbookMeasures.write(SCORE, file, CAPTION, tiers(rows)))) {
      XSSFSheet sheet = workbook.getSheet("Tiers");
      int band = GridTop.of(read(file, "Tiers")).band();
      assertThat(texts(sheet, band, first)).containsExactly("Measured", "", "");
      assertThat(texts(sheet, band + 1, first)).containsExactly("Hits", "ARR", "Last fired");
      assertThat(cell(sheet, band - 1, first + 2).getStringCellValue()).isEqualTo(CAPTION);
      assertThat(cell(sheet, 7, first).getNumericCellValue()).isEqualTo(2);
      assertThat(cell(sheet, 7, first + 1).getNumericCellValue()).isEqualTo(84_000);
      assertThat(cell(sheet, 7, first + 2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 11, 21, 14, 30));
      assertThat(cell(sheet, 9, first + 2).getStringCellValue()).isEqualTo("never");
      assertThat(cell(sheet, 10, first + 2).getStringCellValue()).isEqualTo("not yet");
      for (int column = first; column < first + 3; column++) {
        assertThat(fill(cell(sheet, 9, column))).isNotNull();
        for (int row : List.of(7, 8, 10)) {
          assertThat(fill(cell(sheet, row, column))).as("row %d", row).isNull();
        }
      }
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
          .endsWith(cell(sheet, sheet.getLastRowNum() + 1, first + 2).getReference());
    }
  }

  @Test
  void measuresAreTakenOffWithoutATrace() throws IOException {
    for (String name : shipped()) {
      byte[] file = file(name);
      byte[] measured = measured(name, file);
      Map<String, MeasuredColumns> where = XlsxReader.read(name, measured).measured();
      if (!where.isEmpty()) {
        assertThat(looks(WorkbookMeasures.remove(measured, where))).as(name).isEqualTo(looks(file));
      }
    }
  }

  @Test
  void newMeasuresStandInsteadOfOldOnes() throws IOException {
    byte[] once = measured(SCORE, file(SCORE));
    assertThat(looks(measured(SCORE, once))).isEqualTo(looks(once));
  }

  @Test
  void whateverIsTypedIntoMeasuredColumnsIsNotRead() throws IOException {
    byte[] file = file(SCORE);
    int first = read(file, "Tiers").lastColumn();
    byte[] changed =
        changed(
            measured(SCORE, file),
            sheet -> {
              cell(sheet, 7, first).setCellFormula("1+1");
              cell(sheet, 8, first + 2).setCellValue("what is this?");
              cell(sheet, 60, first + 1).setCellValue("far below");
              sheet.setColumnHidden(first, true);
              sheet.getCTWorksheet().getAutoFilter().addNewSortState().setRef("A7:F9");
            });
    XlsxReader.Read read = XlsxReader.read(SCORE, changed);
    assertThat(read.issues()).isEmpty();
    assertThat(read.workbook()).isEqualTo(XlsxReader.read(SCORE, file).workbook());
    XlsxReader.Read clean =
        XlsxReader.read(SCORE, WorkbookMeasures.remove(changed, read.measured()));
    assertThat(clean.workbook()).isEqualTo(read.workbook());
    assertThat(clean.measured()).isEmpty();
  }

  @Test
  void whatStandsRightOfTheMeasuresIsRead() throws IOException {
    byte[] file = file(SCORE);
    Sheet before = read(file, "Tiers");
    GridTop top = GridTop.of(before);
    int right = before.lastColumn() + 3;
    byte[] changed =
        changed(
            measured(SCORE, file),
            sheet -> {
              cell(sheet, top.band(), right).setCellValue("When");
              cell(sheet, top.header(), right).setCellValue("ARR");
              cell(sheet, top.header() + 1, right).setCellValue(">= 1000");
            });
    Sheet after = read(changed, "Tiers");
    assertThat(after.cell(top.header(), right + 1)).isEqualTo(new Cell.Text("ARR"));
    assertThat(after.cell(top.header() + 1, right + 1)).isEqualTo(new Cell.Text(">= 1000"));
    assertThat(after.cell(top.header(), right)).isEqualTo(Cell.blank());
  }

  @Test
  void aColumnOfThatNameElsewhereIsRead() throws IOException {
    byte[] file = file(SCORE);
    Sheet before = read(file, "Tiers");
    GridTop top = GridTop.of(before);
    byte[] changed =
        changed(
            file,
            sheet -> {
              cell(sheet, top.header(), before.lastColumn()).setCellValue("Hits");
              cell(sheet, top.header() + 1, before.lastColumn()).setCellValue("Measured");
            });
    Sheet after = read(changed, "Tiers");
    assertThat(after.cell(top.header(), before.lastColumn() + 1)).isEqualTo(new Cell.Text("Hits"));
    assertThat(after.cell(top.header() + 1, before.lastColumn() + 1))
        .isEqualTo(new Cell.Text("Measured"));
  }

  private static Map<String, Map<Integer, Measure>> tiers(Map<Integer, Measure> rows) {
    return Map.of("Tiers", rows);
  }

  private static byte[] measured(String name, byte[] file) {
    return WorkbookMeasures.write(name, file, CAPTION, measures(name, file));
  }

  /** For every sheet with rules some of each kind. */
  private static Map<String, Map<Integer, Measure>> measures(String name, byte[] file) {
    Map<String, Map<Integer, Measure>> measures = new HashMap<>();
    Workbook workbook = Objects.requireNonNull(XlsxReader.read(name, file).workbook());
    for (Sheet sheet : workbook.sheets()) {
      GridTop top = GridTop.of(sheet);
      for (int row = top.header() + 1; top.band() > 0 && row <= sheet.lastRow(); row++) {
        measures
            .computeIfAbsent(sheet.name(), key -> new HashMap<>())
            .put(row, new Measure(row % 3, row % 3 * 1000.0, row % 2 == 0 ? FIRED : null));
      }
    }
    return measures;
  }

  private static Sheet read(byte[] file, String name) {
    XlsxReader.Read read = XlsxReader.read(SCORE, file);
    assertThat(read.issues()).extracting(Issue::message).isEmpty();
    return Objects.requireNonNull(read.workbook()).sheets().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private interface Change {
    void of(XSSFSheet sheet);
  }

  private static byte[] changed(byte[] file, Change change) throws IOException {
    try (XSSFWorkbook workbook = open(file)) {
      change.of(workbook.getSheet("Tiers"));
      return WorkbookEditor.bytes(workbook);
    }
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Path.of("decision-tables", name));
  }

  /** By row from 1 and column from 0. */
  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    Row at = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    return (XSSFCell) at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static List<String> texts(XSSFSheet sheet, int row, int first) {
    return Stream.of(0, 1, 2).map(i -> cell(sheet, row, first + i).getStringCellValue()).toList();
  }

  private static @Nullable String fill(XSSFCell cell) {
    XSSFColor color = cell.getCellStyle().getFillForegroundColorColor();
    return color == null ? null : color.getARGBHex();
  }

  /** All that a person sees, and what is tied to ranges. */
  private static List<String> looks(byte[] file) throws IOException {
    List<String> looks = new ArrayList<>();
    try (XSSFWorkbook workbook = open(file)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        for (Row row : sheet) {
          row.forEach(
              cell -> {
                CellStyle style = cell.getCellStyle();
                looks.add(
                    cell.getAddress()
                        + " "
                        + cell
                        + fill((XSSFCell) cell)
                        + style.getDataFormatString()
                        + style.getAlignment());
              });
        }
        sheet.getMergedRegions().stream().map(Object::toString).sorted().forEach(looks::add);
        for (int column = 0; column < 140; column++) {
          looks.add("width " + sheet.getColumnWidth(column));
        }
        looks.add(
            sheet.getCTWorksheet().isSetAutoFilter()
                ? sheet.getCTWorksheet().getAutoFilter().getRef()
                : "no filter");
      }
      workbook.getAllNames().forEach(name -> looks.add(name.getRefersToFormula()));
    }
    return looks;
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of cell, and every mistake people make in one. */
class XlsxReaderCellsTest {

  @Test
  void numberIsTheShortestDecimal() {
    ReadCells read = ReadCells.cells("<c r='A1'><v>7.0000000000000007E-2</v></c>");
    assertThat(read.a1()).isEqualTo(number("0.07", false));
    assertThat(read.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1500, 1500",
    "1500.0, 1500",
    "1E3, 1000",
    "-0.50, -0.5",
    "0, 0",
    "123456789012, 123456789012"
  })
  void equalNumbersAreEqualCells(String stored, String expected) {
    assertThat(ReadCells.cells("<c r='A1'><v>" + stored + "</v></c>").a1())
        .isEqualTo(number(expected, false));
  }

  @Test
  void percentFormattedNumberKnowsIt() throws IOException {
    assertThat(written(0.8, "0%").a1()).isEqualTo(number("0.8", true));
    assertThat(written(0.125, "0.0%").a1().text()).isEqualTo("12.5%");
    assertThat(written(3, "0\" % of all\"").a1()).isEqualTo(number("3", false));
    assertThat(written(1500, "#,##0").a1()).isEqualTo(number("1500", false));
  }

  @Test
  void dateFormattedNumberIsADate() throws IOException {
    ReadCells read = written(cell -> cell.setCellValue(LocalDate.of(2026, 12, 31)), "yyyy-mm-dd");
    assertThat(read.a1()).isEqualTo(new Cell.Date(LocalDate.of(2026, 12, 31)));
  }

  @Test
  void isoDateInTextStaysText() {
    assertThat(ReadCells.text("2026-12-31").a1()).isEqualTo(new Cell.Text("2026-12-31"));
    assertThat(ReadCells.cells("<c r='A1' t='d'><v>2026-12-31</v></c>").a1())
        .isEqualTo(new Cell.Date(LocalDate.of(2026, 12, 31)));
  }

  @Test
  void dateWithTimeIsReported() throws IOException {
    ReadCells read =
        written(c -> c.setCellValue(LocalDateTime.of(2026, 12, 31, 14, 30)), "yyyy-mm-dd");
    assertThat(read.a1()).isEqualTo(new Cell.Refused());
    assertThat(read.issues())
        .containsExactly(
            "ERROR DateWithTime rules.xlsx!Rules!A1: `2026-12-31T14:30` has a time of day; type the"
                + " date alone");
  }

  @Test
  void flags() {
    ReadCells read =
        ReadCells.cells("<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><f>FALSE()</f><v>0</v></c>");
    assertThat(read.sheet().rows().get(0))
        .containsExactly(new Cell.Flag(true), new Cell.Flag(false));
  }

  @Test
  void formulaIsRefusedWhateverItsValue() {
    ReadCells read =
        ReadCells.cells(
            "<c r='A1'><f>SUM(B1:B3)</f><v>6</v></c><c r='B1' t='str'><f t='shared' si='0'/><v>x</v></c>");
    assertThat(read.a1()).isEqualTo(new Cell.Refused());
    assertThat(read.issues())
        .containsExactly(
            "ERROR FormulaRefused rules.xlsx!Rules!A1: a formula `=SUM(B1:B3)`; paste its value"
                + " instead",
            "ERROR FormulaRefused rules.xlsx!Rules!B1: a formula; paste its value instead");
  }

  @Test
  void errorValueIsRefused() {
    ReadCells read = ReadCells.cells("<c r='A1' t='e'><v>#DIV/0!</v></c>");
    assertThat(read.a1()).isEqualTo(new Cell.Refused());
    assertThat(read.issues())
        .containsExactly(
            "ERROR ErrorValue rules.xlsx!Rules!A1: the error value `#DIV/0!`; type a value instead");
  }

  @Test
  void onlyBlanksAreBlankAndEndsAreTrimmed() {
    ReadCells read =
        ReadCells.of(
            TestZip.rows(
                "<row r='2'><c r='B2'><v>1</v></c><c r='C2' s='1'/><c r='D2' t='str'><v> </v></c></row>"
                    + "<row r='4'><c r='A4'><v>2</v></c></row><row r='5'><c r='A5' s='3'/></row>"));
    assertThat(read.sheet().lastRow()).isEqualTo(4);
    assertThat(read.sheet().lastColumn()).isEqualTo(2);
    assertThat(read.sheet().isBlankRow(3)).isTrue();
    assertThat(read.sheet().cell(4, 1)).isEqualTo(number("2", false));
  }

  @Test
  void cellsWithoutPlacesFollowEachOther() {
    ReadCells read =
        ReadCells.of(
            TestZip.rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    assertThat(read.sheet().cell(1, 2)).isEqualTo(number("2", false));
    assertThat(read.sheet().cell(2, 1)).isEqualTo(number("3", false));
  }

  @Test
  void richAndPhoneticText() throws IOException {
    XSSFRichTextString rich = new XSSFRichTextString();
    rich.append("bold ");
    rich.append("plain");
    assertThat(written(cell -> cell.setCellValue(rich), "General").a1())
        .isEqualTo(new Cell.Text("bold plain"));
    String phonetic = "</t><rPh sb='0' eb='1'><t>x</t></rPh><t>";
    assertThat(ReadCells.text("a" + phonetic + "b").a1()).isEqualTo(new Cell.Text("ab"));
  }

  @Test
  void mergedCellsAreTold() {
    ReadCells read =
        ReadCells.of(
            TestZip.sheet(
                "<sheetData><row r='5'><c r='A5'><v>1</v></c></row></sheetData>"
                    + "<mergeCells count='1'><mergeCell ref='A5:C5'/></mergeCells>"));
    assertThat(read.sheet().merged()).containsExactly(new Region(5, 1, 5, 3));
  }

  @Test
  void hiddenContentIsAWarning() {
    ReadCells read =
        ReadCells.of(
            TestZip.sheet(
                "<cols><col min='2' max='16384' hidden='1'/></cols><sheetData>"
                    + "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c></row>"
                    + "<row r='7' hidden='1'><c r='A7'><v>1</v></c></row>"
                    + "<row r='8' hidden='1'/></sheetData>"));
    assertThat(read.issues())
        .containsExactly(
            "WARNING HiddenContent rules.xlsx!Rules!B1: column B is hidden, yet what it holds"
                + " counts; show or delete it",
            "WARNING HiddenContent rules.xlsx!Rules!7: row 7 is hidden, yet what it holds counts;"
                + " show or delete it");
    assertThat(read.sheet().cell(7, 1).isBlank()).isFalse();
  }

  @Test
  void hiddenSheetIsAWarning() {
    TestZip zip =
        TestZip.rows("<row><c><v>1</v></c></row>")
            .with(
                "xl/workbook.xml",
                TestZip.workbook("<sheet name='Rules' state='veryHidden' r:id='r1'/>"));
    assertThat(ReadCells.of(zip).codes()).containsExactly("HiddenContent");
    assertThat(ReadCells.of(zip).workbook().sheets()).hasSize(1);
  }

  @Test
  void allFindingsComeAtOnce() {
    ReadCells read =
        ReadCells.cells(
            "<c r='A1' t='e'><v>#N/A</v></c><c r='B1'><v>abc</v></c><c r='C1' t='s'><v>9</v></c>"
                + "<c r='D1' t='d'><v>soon</v></c><c r='E1'><v>NaN</v></c><c r='F1'><f>A1</f></c>");
    assertThat(read.codes())
        .containsExactly(
            "ErrorValue",
            "UnreadableCell",
            "UnreadableCell",
            "UnreadableCell",
            "UnreadableCell",
            "FormulaRefused");
  }

  private static Cell number(String value, boolean percent) {
    return new Cell.Numeric(new BigDecimal(value), percent);
  }

  private static ReadCells written(double value, String format) throws IOException {
    return written(cell -> cell.setCellValue(value), format);
  }

  private static ReadCells written(Consumer<XSSFCell> fill, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Rules");
      XSSFCell cell = sheet.createRow(0).createCell(0);
      cell.setCellStyle(workbook.createCellStyle());
      cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(format));
      fill.accept(cell);
      workbook.write(bytes);
    }
    return ReadCells.of(bytes.toByteArray());
  }

  @Test
  void daysMayBeCountedFrom1904() {
    String more = "<workbookPr date1904='1'/>";
    String styles = "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>";
    TestZip zip =
        TestZip.rows("<row><c s='1'><v>366</v></c></row>")
            .with("xl/workbook.xml", TestZip.workbook(more + "<sheet name='Rules' r:id='r1'/>"))
            .with("xl/styles.xml", styles)
            .with(
                "xl/_rels/workbook.xml.rels",
                TestZip.relationships(
                    TestZip.relationship("worksheet", "worksheets/sheet1.xml", ""),
                    TestZip.relationship("styles", "/xl/styles.xml", "")));
    assertThat(ReadCells.of(zip).a1()).isEqualTo(new Cell.Date(LocalDate.of(1905, 1, 1)));
  }
}

package io.nextplay.table.xlsx;

import static io.nextplay.table.xlsx.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files that ask for too much: refused at once, with a reason. */
class XlsxReaderLimitsTest {

  private static final String CELL = "<row><c><v>1</v></c></row>";

  @Test
  void largeFile() {
    assertRefused(new byte[5_000_001], "FileTooLarge");
  }

  @Test
  void zipBombInOnePart() {
    assertRefused(TestZip.rows(CELL).with("xl/media/a.png", new byte[25_000_000]), "ZipBomb");
  }

  @Test
  void zipBombInManyParts() {
    TestZip zip = TestZip.rows(CELL);
    for (int i = 0; i < 5; i++) {
      zip.with("docProps/" + i + ".bin", new byte[10_000_000]);
    }
    assertRefused(zip, "ZipBomb");
  }

  @Test
  void manyParts() {
    TestZip zip = TestZip.rows(CELL);
    for (int i = 0; i < 40_000; i++) {
      zip.with("xl/" + i + ".bin", new byte[0]);
    }
    assertRefused(zip, "ZipBomb");
  }

  @Test
  void millionRowsInflateTooFar() {
    assertRefused(TestZip.rows(CELL.repeat(1_000_000)), "ZipBomb");
  }

  @Test
  void manyRows() {
    assertThat(ReadCells.of(TestZip.rows(CELL.repeat(10_000))).codes()).isEmpty();
    assertRefused(TestZip.rows(CELL.repeat(10_001)), "TooManyRows");
    assertRefused(TestZip.rows(CELL.repeat(600_000)), "TooManyRows");
    assertRefused(TestZip.rows("<row r='1048576'><c><v>1</v></c></row>"), "TooManyRows");
  }

  @Test
  void manyColumns() {
    assertThat(ReadCells.cells("<c r='DX1'><v>1</v></c>").codes()).isEmpty();
    assertRefused(TestZip.rows("<row r='1'><c r='DY1'><v>1</v></c></row>"), "TooManyColumns");
  }

  @Test
  void styledRowsAndColumnsWithoutContentDoNotCount() {
    TestZip zip =
        TestZip.sheet(
            "<cols><col min='1' max='16384' style='1'/></cols><sheetData><row r='1'><c r='A1'><v>1</v></c>"
                + "<c r='XFD1' s='1'/></row><row r='1048576'><c r='A1048576' s='1'/></row></sheetData>");
    assertThat(ReadCells.of(zip).sheet().lastRow()).isEqualTo(1);
    assertThat(ReadCells.of(zip).codes()).isEmpty();
  }

  @Test
  void manyMergedRegions() {
    StringBuilder merges = new StringBuilder("<sheetData/><mergeCells>");
    for (int i = 1; i <= 4_000; i++) {
      merges.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
    }
    assertRefused(TestZip.sheet(merges.append("</mergeCells>").toString()), "TooManyMergedRegions");
  }

  @Test
  void manyFindings() {
    assertThat(ReadCells.of(TestZip.rows("<row><c><f>A1</f></c></row>".repeat(5_000))).codes())
        .hasSize(1_001)
        .last()
        .isEqualTo("TooManyIssues");
  }

  @Test
  void oneLongTextInManyCells() {
    String texts = "<sst><si><t>" + "\u00A0x".repeat(1_000) + "</t></si></sst>";
    TestZip zip =
        TestZip.rows(("<row>" + "<c t='s'><v>0</v></c>".repeat(60) + "</row>").repeat(9_000))
            .with("xl/sharedStrings.xml", texts)
            .with(
                "xl/_rels/workbook.xml.rels",
                TestZip.relationships(
                    TestZip.relationship("worksheet", "worksheets/sheet1.xml", ""),
                    TestZip.relationship("sharedStrings", "sharedStrings.xml", "")));
    assertRefused(zip, "TooMuchText");
  }

  @Test
  void manyElementsThatMeanNothing() {
    assertRefused(TestZip.sheet("<a/>".repeat(4_900_000)), "UnreadableFile");
  }

  @Test
  void deeplyNestedElements() {
    assertRefused(TestZip.sheet("<a>".repeat(1_000_000)), "UnreadableFile");
  }
}

package io.nextplay.table.xlsx;

import static io.nextplay.table.xlsx.Refusal.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Issue;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are hostile, broken or of another kind: refused at once, with a reason. */
class XlsxReaderRefusalsTest {

  private static final String CELL = "<row><c><v>1</v></c></row>";

  @Test
  void sheetListedTwice() {
    String twice = "<sheet name='A' r:id='r1'/><sheet name='B' r:id='r1'/>";
    assertRefused(
        TestZip.rows(CELL).with("xl/workbook.xml", TestZip.workbook(twice)), "UnreadableFile");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "docProps/core.xml"})
  void documentType(String part) {
    String xxe =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='str'>"
            + "<v>&e;</v></c></row></sheetData></worksheet>";
    assertRefused(TestZip.rows(CELL).with(part, xxe), "DocumentTypeRefused");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, MacroRefused",
    "xl/macrosheets/sheet1.xml, MacroRefused",
    "xl/externalLinks/externalLink1.xml, ExternalLinkRefused",
    "xl/connections.xml, ExternalLinkRefused",
    "xl/embeddings/oleObject1.bin, EmbeddedObjectRefused",
    "xl/activeX/activeX1.xml, EmbeddedObjectRefused",
  })
  void forbiddenPart(String part, String code) {
    assertRefused(TestZip.rows(CELL).with(part, "<x/>"), code);
  }

  @ParameterizedTest
  @CsvSource({
    "vbaProject, any.bin, '', MacroRefused",
    "externalLinkPath, file:///c:/x.xlsx, TargetMode='External', ExternalLinkRefused",
    "image, http://example.org/a.png, TargetMode='External', ExternalLinkRefused",
    "oleObject, any.bin, '', EmbeddedObjectRefused",
  })
  void forbiddenLink(String type, String target, String mode, String code) {
    String links = TestZip.relationships(TestZip.relationship(type, target, mode));
    assertRefused(TestZip.rows(CELL).with("xl/worksheets/_rels/sheet1.xml.rels", links), code);
  }

  @Test
  void macroByContentType() {
    String types =
        "<Types><Override PartName='/xl/workbook.xml' ContentType="
            + "'application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>";
    assertRefused(TestZip.rows(CELL).with("[Content_Types].xml", types), "MacroRefused");
  }

  @Test
  void addressInACellIsHarmless() {
    String links =
        TestZip.relationships(
            TestZip.relationship("hyperlink", "https://example.org/", "TargetMode='External'"));
    assertThat(
            ReadCells.of(TestZip.rows(CELL).with("xl/worksheets/_rels/sheet1.xml.rels", links))
                .codes())
        .isEmpty();
  }

  @Test
  void otherKindsOfFiles() {
    byte[] ole2 = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 9_000);
    assertRefused(ole2, "NotXlsx");
    byte[] password = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(password, 0, ole2, 5_000, password.length);
    assertRefused(ole2, "EncryptedFile");
    assertRefused("a;b\n1;2\n".getBytes(UTF_8), "NotXlsx");
    assertRefused(new byte[0], "NotXlsx");
    assertRefused(
        TestZip.rows(CELL).with("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        "NotXlsx");
    assertRefused(TestZip.rows(CELL).with("xl/workbook.bin", ""), "NotXlsx");
    assertRefused(TestZip.rows(CELL).with("xl/workbook.xml", "<document/>"), "NotXlsx");
  }

  @Test
  void randomBytes() {
    Random random = new Random(42);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[random.nextInt(4_000)];
      random.nextBytes(bytes);
      assertRefused(bytes, "NotXlsx");
    }
  }

  @Test
  void truncatedFile() {
    byte[] whole = TestZip.rows(CELL.repeat(500)).bytes();
    for (int length = 4; length < whole.length; length += 13) {
      assertRefused(Arrays.copyOf(whole, length), "UnreadableFile");
    }
  }

  @Test
  void spoiltFileIsRefusedOrReadsTheSame() {
    byte[] whole = TestZip.rows(CELL.repeat(500)).bytes();
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] spoilt = whole.clone();
      spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
      XlsxReader.Read read = XlsxReader.read("rules.xlsx", spoilt);
      if (read.issues().isEmpty()) {
        assertThat(read.workbook()).isEqualTo(ReadCells.of(whole).workbook());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../rules.xlsx",
        "Rules.xlsx",
        "a/b.xlsx",
        "rules.xls",
        "-x.xlsx",
        "",
        "a\nb.xlsx"
      })
  void badWorkbookName(String name) {
    XlsxReader.Read read = XlsxReader.read(name, TestZip.rows(CELL).bytes());
    assertThat(read.workbook()).isNull();
    assertThat(read.issues()).extracting(Issue::code).containsExactly("BadName");
    assertThat(read.issues().get(0).toString()).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "a/b", "a\\b", "x!y", "", "[x]", "a&#x202E;b", "'x"})
  void badSheetName(String name) {
    String sheet = "<sheet name=\"" + name + "\" r:id='r1'/>";
    assertRefused(TestZip.rows(CELL).with("xl/workbook.xml", TestZip.workbook(sheet)), "BadName");
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Files as other programs, or people with something in mind, pack them. */
class StrangeFilesTest {

  @Test
  void aTextThatStandsInTheCellItselfIsReplaced() throws IOException {
    byte[] inline = inline(file("old"));
    assertThat(text(inline)).isEqualTo("old");
    assertThat(text(edited(inline, "new"))).isEqualTo("new");
  }

  /** One reader takes the zip file at the end, another the one at the beginning. */
  @Test
  void twoWorkbooksInOneFileAreRefused() {
    byte[] bait = file("bait");
    byte[] innocent = file("innocent");
    byte[] both = new byte[bait.length + innocent.length];
    System.arraycopy(bait, 0, both, 0, bait.length);
    System.arraycopy(innocent, 0, both, bait.length, innocent.length);
    assertThat(XlsxReader.read("b.xlsx", both).issues())
        .anyMatch(issue -> issue.message().contains("packed in an unusual way"));
    assertThatThrownBy(() -> edited(both, "new")).isInstanceOf(WorkbookEditor.Uneditable.class);
  }

  private static byte[] edited(byte[] file, String text) {
    SheetEdit.Value value = new SheetEdit.Value(new Cell.Text(text), false);
    return WorkbookEditor.edit("b.xlsx", file, "S", List.of(new SheetEdit.SetCell(1, 1, value)))
        .bytes()
        .orElseThrow();
  }

  private static byte[] file(String text) {
    Sheet sheet = new Sheet("S", List.of(List.of(new Cell.Text(text))), List.of());
    return WorkbookEditor.create("b.xlsx", sheet, List.of());
  }

  private static String text(byte[] file) {
    Workbook workbook =
        Objects.requireNonNull(XlsxReader.read("b.xlsx", file).workbook(), "it can be read");
    return workbook.sheets().get(0).cell(1, 1).text();
  }

  private static byte[] inline(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFCell cell = workbook.getSheetAt(0).getRow(0).getCell(0);
      CTCell raw = cell.getCTCell();
      raw.unsetV();
      raw.setT(STCellType.INLINE_STR);
      raw.addNewIs().setT("old");
      workbook.write(out);
      return out.toByteArray();
    }
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.Workbook;
import java.util.List;

/** Whatever the bytes of a file are, reading it ends with a workbook or with issues. */
class XlsxReaderFuzz {

  private static final String NAME = "fuzz.xlsx";

  /** Bytes as they come: the zip format and its checksums. */
  @FuzzTest(maxDuration = "5s")
  void anyFile(byte[] bytes) {
    read(bytes);
  }

  /** The same behind a sound zip file, where checksums do not stop the fuzzer. */
  @FuzzTest(maxDuration = "5s")
  void anySheet(byte[] part) {
    read(TestZip.rows("").with("xl/worksheets/sheet1.xml", part).bytes());
  }

  private static void read(byte[] bytes) {
    XlsxReader.Read read = XlsxReader.read(NAME, bytes);
    assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.STANDARD.issues() + 1);
    assertThat(read.issues()).allMatch(issue -> !issue.message().contains("Exception"));
    Workbook workbook = read.workbook();
    if (workbook == null) {
      assertThat(read.issues()).isNotEmpty();
      return;
    }
    assertThat(XlsxReader.read(NAME, bytes)).isEqualTo(read);
    for (Sheet sheet : workbook.sheets()) {
      assertThat(sheet.lastRow()).isLessThanOrEqualTo(Limits.STANDARD.rows());
      assertThat(sheet.lastColumn()).isLessThanOrEqualTo(Limits.STANDARD.columns());
    }
    edit(bytes, workbook.sheets());
  }

  /** What was accepted can be changed, or the editor says why not. */
  private static void edit(byte[] bytes, List<Sheet> sheets) {
    SheetEdit.Value value = new SheetEdit.Value(new Cell.Text("changed"), false);
    try {
      WorkbookEditor.Edited edited =
          WorkbookEditor.edit(
              NAME, bytes, sheets.get(0).name(), List.of(new SheetEdit.SetCell(1, 1, value)));
      assertThat(edited.bytes().isPresent()).isNotEqualTo(edited.refused().isPresent());
    } catch (WorkbookEditor.Uneditable refused) {
      assertThat(refused.sentence()).isNotBlank();
    }
  }
}

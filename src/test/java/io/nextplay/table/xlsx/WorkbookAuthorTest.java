package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.nextplay.table.Sheet.Region;
import io.nextplay.table.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookAuthorTest {

  @Test
  void whatIsWrittenIsRead() {
    XlsxReader.Read read = XlsxReader.read("example.xlsx", ExampleWorkbook.bytes());
    assertThat(read.issues()).isEmpty();
    Workbook workbook = ExampleWorkbook.workbook();
    assertThat(new ReadCells(read).workbook().sheets())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("merged")
        .isEqualTo(workbook.sheets());
    assertThat(new ReadCells(read).sheet().merged()).containsExactly(new Region(6, 1, 6, 4));
  }

  @Test
  void sameWorkbookSameBytes() throws InterruptedException {
    byte[] first = ExampleWorkbook.bytes();
    Thread.sleep(1_100); // a clock in the file would show in seconds
    assertThat(ExampleWorkbook.bytes()).isEqualTo(first);
  }

  @Test
  void choicesComeFromTheWorkbooks() {
    assertThat(Choices.in(List.of(ExampleWorkbook.workbook())))
        .contains(
            entry("Segment", List.of("SMB", "MID", "ENT")),
            entry("Play", List.of("UPSELL", "CROSS_SELL")),
            entry("At risk", List.of("yes", "no")));
  }

  @Test
  void listsOnlySuggest() throws IOException {
    try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(ExampleWorkbook.bytes()))) {
      XSSFSheet usage = file.getSheet("Usage");
      assertThat(usage.getDataValidations())
          .noneMatch(XSSFDataValidation::getShowErrorBox)
          .extracting(v -> Arrays.asList(v.getValidationConstraint().getExplicitListValues()))
          .contains(List.of("SMB", "MID", "ENT"), List.of("account", "product", "play"));
      assertThat(usage.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
    }
  }

  @Test
  void folderOfTexts(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        texts.resolve("example.txt"), WorkbookText.render(ExampleWorkbook.workbook()));
    AuthorWorkbooks.main(texts.toString(), folder.resolve("out").toString());
    assertThat(folder.resolve("out/example.xlsx")).hasBinaryContent(ExampleWorkbook.bytes());
  }
}

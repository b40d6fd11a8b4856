package io.nextplay.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextplay.table.xlsx.LibreOffice;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user opens the export: nothing in it is worked out. */
class ExportOpenedByLibreOfficeIT {

  private static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "=HYPERLINK(\"http://127.0.0.1:9/\")",
          "=WEBSERVICE(\"http://127.0.0.1:9/\")",
          "+1+1",
          "-1+1",
          "@SUM(1)",
          "\t=1+1",
          " =1+1",
          "\"=1+1\"",
          "=cmd|' /C calc'!A0");

  @Test
  void hostileTextsStayTexts(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isInstalled());
    List<String> safe = HOSTILE.stream().map(SpreadsheetText::of).toList();
    for (Cell cell : opened(folder, "safe.csv", safe)) {
      assertThat(cell.getCellType()).as(cell.toString()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).startsWith("'");
    }
  }

  /** Else the test above would show nothing. */
  @Test
  void withoutTheApostropheSomeWouldBeWorkedOut(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isInstalled());
    assertThat(opened(folder, "raw.csv", HOSTILE))
        .extracting(Cell::getCellType)
        .contains(CellType.FORMULA);
  }

  private static List<Cell> opened(Path folder, String name, List<String> texts)
      throws IOException, InterruptedException {
    StringWriter csv = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      for (String text : texts) {
        printer.printRecord(text, "7");
      }
    }
    Path file = Files.writeString(folder.resolve(name), csv.toString());
    Path saved = LibreOffice.saveAgain(folder, List.of(file));
    List<Cell> cells = new ArrayList<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(saved.resolve(name.replace(".csv", ".xlsx"))))) {
      for (Row row : workbook.getSheetAt(0)) {
        cells.add(row.getCell(0));
      }
    }
    assertThat(cells).hasSameSizeAs(texts);
    return cells;
  }
}

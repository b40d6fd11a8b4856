package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookMeasures.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that a user's spreadsheet program saved again means the same. */
class LibreOfficeRoundTripIT {

  @TempDir Path folder;

  @Test
  void savedAgainReadsTheSame() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    byte[] written = ExampleWorkbook.bytes();
    XlsxReader.Read before = XlsxReader.read("example.xlsx", written);
    XlsxReader.Read after = XlsxReader.read("example.xlsx", savedAgain(written));
    assertThat(after.issues()).isEmpty();
    assertThat(after.workbook()).isEqualTo(before.workbook());
  }

  @Test
  void flagsSurvive() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    List<Cell> flags = List.of(new Cell.Flag(true), new Cell.Flag(false));
    Workbook workbook =
        new Workbook("example.xlsx", List.of(new Sheet("S", List.of(flags), List.of())));
    byte[] saved = savedAgain(WorkbookAuthor.write(workbook, Map.of()));
    assertThat(XlsxReader.read("example.xlsx", saved))
        .isEqualTo(new XlsxReader.Read(workbook, List.of(), Map.of()));
  }

  @Test
  void measuresAreKnownAgain() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    String name = "expansion-score.xlsx";
    byte[] plain = Files.readAllBytes(Path.of("decision-tables", name));
    Map<Integer, Measure> rows =
        Map.of(7, new Measure(35, 4_496_530, Instant.EPOCH), 8, new Measure(0, 0, null));
    byte[] saved = savedAgain(WorkbookMeasures.write(name, plain, "35", Map.of("Tiers", rows)));
    XlsxReader.Read after = XlsxReader.read(name, saved);
    assertThat(after.issues()).isEmpty();
    assertThat(after.measured().keySet()).containsExactly("Tiers");
    assertThat(after.workbook()).isEqualTo(XlsxReader.read(name, plain).workbook());
    byte[] clean = WorkbookMeasures.remove(saved, after.measured());
    assertThat(XlsxReader.read(name, clean).workbook()).isEqualTo(after.workbook());
    assertThat(XlsxReader.read(name, clean).measured()).isEmpty();
  }

  private byte[] savedAgain(byte[] written) throws IOException, InterruptedException {
    Path in = Files.write(folder.resolve("example.xlsx"), written);
    Path out = LibreOffice.saveAgain(folder, List.of(in));
    return Files.readAllBytes(out.resolve("example.xlsx"));
  }
}

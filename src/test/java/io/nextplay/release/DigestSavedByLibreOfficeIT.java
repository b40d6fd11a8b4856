package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextplay.table.xlsx.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped workbooks, opened and saved by a user's spreadsheet program, are the same release.
 */
class DigestSavedByLibreOfficeIT {

  private static final Path RULES = Path.of("rules");
  private static final Path TABLES = Path.of("decision-tables");

  @Test
  void isTheSame(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    Path saved = save(folder);
    assertThat(Files.readAllBytes(saved.resolve("signals.xlsx")))
        .isNotEqualTo(Files.readAllBytes(TABLES.resolve("signals.xlsx")));
    assertThat(digest(saved)).isEqualTo(digest(TABLES));
  }

  private static String digest(Path tables) throws IOException {
    Compilation compilation = Compilation.of(new SourceFolders(tables, RULES).read());
    assertThat(compilation.issues()).isEmpty();
    return compilation.result().orElseThrow().digest();
  }

  private static Path save(Path folder) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return LibreOffice.saveAgain(
          folder, files.filter(file -> file.toString().endsWith(".xlsx")).toList());
    }
  }
}

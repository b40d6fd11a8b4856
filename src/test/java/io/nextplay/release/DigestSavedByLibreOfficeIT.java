package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped workbooks, opened and saved by a user's spreadsheet program, are the same release.
 */
class DigestSavedByLibreOfficeIT {

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");
  private static final Path RULES = Path.of("rules");
  private static final Path TABLES = Path.of("decision-tables");

  @Test
  void isTheSame(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
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
    Path saved = folder.resolve("saved");
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", saved.toString()));
    try (Stream<Path> files = Files.list(TABLES)) {
      files.map(Path::toString).filter(name -> name.endsWith(".xlsx")).forEach(command::add);
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return saved;
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A user's spreadsheet program, run without a window. */
public final class LibreOffice {

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private LibreOffice() {}

  /** Whether it is there; {@code .ci/run} installs it. */
  public static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Opens each workbook and saves it under its name in {@code folder/saved}, which is returned. */
  public static Path saveAgain(Path folder, List<Path> workbooks)
      throws IOException, InterruptedException {
    Path saved = folder.resolve("saved");
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", saved.toString()));
    workbooks.forEach(workbook -> command.add(workbook.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return saved;
  }
}

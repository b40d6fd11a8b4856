package io.nextplay.release;

import io.nextplay.table.xlsx.AuthorWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Source folders to be changed by a test: the shipped workbooks, authored anew once changed. */
final class SourceTexts {

  private final Path texts;
  private final Path tables;

  SourceTexts(Path folder) throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
    tables = Files.createDirectory(folder.resolve("tables"));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/workbooks"))) {
      for (Path file : files.toList()) {
        Files.copy(file, texts.resolve(file.getFileName()));
      }
    }
    // the texts say what the files do: GoldenWorkbooksTest
    try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".xlsx")).toList()) {
        Files.copy(file, tables.resolve(file.getFileName()));
      }
    }
  }

  SourceFolders folders() {
    return new SourceFolders(tables, Path.of("rules"));
  }

  Path tables() {
    return tables;
  }

  /** Changes a text and authors the workbooks again. */
  void edit(String workbook, String from, String to) throws IOException {
    Path text = texts.resolve(workbook + ".txt");
    String before = Files.readString(text);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(workbook + " does not contain " + from);
    }
    Files.writeString(text, before.replace(from, to));
    AuthorWorkbooks.main(texts.toString(), tables.toString());
  }
}

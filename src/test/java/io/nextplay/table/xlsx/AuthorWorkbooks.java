package io.nextplay.table.xlsx;

import io.nextplay.table.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns a folder of workbook texts into a folder of workbooks. */
public final class AuthorWorkbooks {

  private static final String TEXT = ".txt";

  private AuthorWorkbooks() {}

  /**
   * Writes {@code name.xlsx} for every {@code name.txt}.
   *
   * @param folders the folder of the texts and the folder of the workbooks, which is created
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String... folders) throws IOException {
    if (folders.length != 2) {
      throw new IllegalArgumentException("pass the folder of the texts and the folder to write to");
    }
    write(Path.of(folders[0]), Path.of(folders[1]));
  }

  /** Writes a workbook for every text of a folder; all texts together know the choices. */
  static void write(Path texts, Path out) throws IOException {
    List<Workbook> workbooks = read(texts);
    Map<String, List<String>> choices = Choices.in(workbooks);
    Files.createDirectories(out);
    for (Workbook workbook : workbooks) {
      Files.write(out.resolve(workbook.name()), WorkbookAuthor.write(workbook, choices));
    }
  }

  /** The workbooks of all texts of a folder, by name. */
  static List<Workbook> read(Path texts) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(texts)) {
      files = all.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
    }
    List<Workbook> workbooks = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String workbook = name.substring(0, name.length() - TEXT.length()) + ".xlsx";
      workbooks.add(WorkbookText.parse(workbook, Files.readString(file)));
    }
    return workbooks;
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbooks and rules that stand in the repository, for tests. */
public final class Repository {

  private Repository() {}

  /** The shipped workbooks, as the reader reads them. */
  public static List<Workbook> workbooks() {
    List<Workbook> workbooks = new ArrayList<>();
    for (Path file : files("decision-tables", ".xlsx")) {
      XlsxReader.Read read = XlsxReader.read(file.getFileName().toString(), bytes(file));
      if (read.workbook() == null || !read.issues().isEmpty()) {
        throw new IllegalStateException(file + " cannot be read: " + read.issues());
      }
      workbooks.add(read.workbook());
    }
    return workbooks;
  }

  /** What the shipped workbooks say. */
  public static Model model() {
    ModelReader.Read read = ModelReader.read(workbooks());
    Model model = read.model();
    if (model == null) {
      throw new IllegalStateException("the shipped workbooks cannot be read: " + read.issues());
    }
    return model;
  }

  /** The texts of {@code rules/*.drl} by file name, which go with any workbooks. */
  public static Map<String, String> drl() {
    Map<String, String> rules = rules();
    rules.keySet().removeIf(name -> !name.endsWith(".drl"));
    return rules;
  }

  /** The texts of {@code rules/} by file name; the sentences name what the workbooks do. */
  public static Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    for (String ending : List.of(".drl", ".dsl", ".dslr")) {
      for (Path file : files("rules", ending)) {
        rules.put(file.getFileName().toString(), text(file));
      }
    }
    return rules;
  }

  /** A workbook written as text, in the form of the golden files. */
  public static Workbook parse(String name, String text) {
    return WorkbookText.parse(name, text);
  }

  /** A workbook as text. */
  public static String render(Workbook workbook) {
    return WorkbookText.render(workbook);
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

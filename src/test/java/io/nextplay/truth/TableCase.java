package io.nextplay.truth;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder under {@code src/test/resources/tables} that holds a small workbook and what must come
 * of it. {@code merged.txt} names merged regions, one a line: {@code Sheet 7 1 8 1} for rows 7 to 8
 * of column 1.
 *
 * @param ruleSet the compiled workbook; empty when it has errors
 * @param issues all that was found
 */
record TableCase(Optional<RuleSet> ruleSet, List<Issue> issues) {

  private static final Path TABLES = Path.of("src/test/resources/tables");

  /** The cases of one kind, by name. */
  static Stream<Path> folders(String kind) throws IOException {
    try (Stream<Path> folders = Files.list(TABLES.resolve(kind))) {
      return folders.sorted().toList().stream();
    }
  }

  /** Reads and compiles the workbook of a folder. */
  static TableCase read(Path folder) throws IOException {
    return of(List.of(workbook(folder)));
  }

  static TableCase of(List<Workbook> workbooks) {
    ModelReader.Read read = ModelReader.read(workbooks);
    List<Issue> issues = new ArrayList<>(read.issues());
    if (read.model() == null) {
      return new TableCase(Optional.empty(), issues);
    }
    RuleSet.Compiled compiled = RuleSet.compile(read.model(), Map.of());
    issues.addAll(compiled.issues());
    return new TableCase(compiled.ruleSet(), issues);
  }

  static Workbook workbook(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("workbook.txt"));
    Workbook plain = WorkbookText.parse("book.xlsx", text);
    Path merged = folder.resolve("merged.txt");
    return Files.exists(merged) ? merged(plain, Files.readAllLines(merged)) : plain;
  }

  private static Workbook merged(Workbook plain, List<String> lines) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : plain.sheets()) {
      List<Sheet.Region> regions =
          lines.stream()
              .filter(line -> line.startsWith(sheet.name() + " "))
              .map(line -> region(line.substring(sheet.name().length() + 1)))
              .toList();
      sheets.add(new Sheet(sheet.name(), sheet.rows(), regions));
    }
    return new Workbook(plain.name(), sheets);
  }

  private static Sheet.Region region(String numbers) {
    int[] at = Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Sheet.Region(at[0], at[1], at[2], at[3]);
  }
}

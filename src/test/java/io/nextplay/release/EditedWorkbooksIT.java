package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.xlsx.LibreOffice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What RevOps does: edit the shipped workbooks in a spreadsheet program, and see the decisions
 * change.
 */
class EditedWorkbooksIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final Path TABLES = Path.of("decision-tables");

  @TempDir Path folder;

  @Test
  void movingACutOffChangesExactlyTheDecisionsBetweenTheOldAndTheNew() throws Exception {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    RuleSet before = compile(TABLES);
    edit("expansion-score.xlsx", workbook -> setTest(workbook, "Tiers", ">= 75", ">= 70"));
    RuleSet after = compile(savedByLibreOffice());
    Map<String, Integer> moved = new HashMap<>();
    DemoBook.accounts(42, 2_000, DAY)
        .map(EditedWorkbooksIT::given)
        .forEach(given -> compare(given, before, after, moved));
    assertThat(moved).containsOnlyKeys("moved", "stayed");
    assertThat(moved.get("moved")).isPositive();
  }

  private static void compare(
      Given given, RuleSet before, RuleSet after, Map<String, Integer> moved) {
    Evaluation old = decide(before, given);
    Evaluation now = decide(after, given);
    double score = old.account().number("expansionScore");
    if (score >= 70 && score < 75) {
      assertThat(old.account().text("expansionTier")).isEqualTo("EXPANSION_LIKELY");
      assertThat(now.account().text("expansionTier")).isEqualTo("EXPANSION_READY");
      moved.merge("moved", 1, Integer::sum);
    } else {
      assertThat(summary(now)).isEqualTo(summary(old));
      moved.merge("stayed", 1, Integer::sum);
    }
  }

  private static List<String> summary(Evaluation evaluation) {
    return Stream.concat(
            evaluation.hits(evaluation.account()).stream().map(Object::toString),
            evaluation.candidates().stream()
                .map(play -> play + " " + play.getPriority() + " " + play.removedBy()))
        .toList();
  }

  @Test
  void aNewSignalAndAColumnForItWorkWithoutTouchingJava() throws Exception {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    edit("signals.xlsx", EditedWorkbooksIT::addSignal);
    edit("expansion-score.xlsx", EditedWorkbooksIT::addGrowthRow);
    RuleSet rules = compile(savedByLibreOffice());
    assertThat(growth(rules, Map.of("newTeams", 1))).isEqualTo(1);
    assertThat(growth(rules, Map.of("newTeams", 1, "fundingRound", true))).isEqualTo(5);
  }

  private static double growth(RuleSet rules, Map<String, Object> signals) {
    return decide(rules, new Given("acme", signals, Map.of(), null)).account().number("growth");
  }

  private static void addSignal(XSSFWorkbook workbook) {
    Sheet sheet = workbook.getSheet("Signals");
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    List<String> cells =
        List.of("fundingRound", "Funding round", "account", "flag", "", "", "enrichment");
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  /** Puts a column before the others under When, and a row that tests it. */
  private static void addGrowthRow(XSSFWorkbook workbook) {
    Sheet sheet = workbook.getSheet("Growth");
    int header = rowOf(sheet, "Headcount growth");
    List.copyOf(sheet.getMergedRegions())
        .forEach(region -> sheet.removeMergedRegion(0)); // the band row's, which grow by one
    sheet.shiftColumns(0, sheet.getRow(header).getLastCellNum(), 1);
    for (int row = 0; row < header - 1; row++) {
      moveBack(sheet.getRow(row));
    }
    sheet.getRow(header - 1).createCell(0).setCellValue("When");
    sheet.getRow(header - 1).getCell(1).setBlank();
    sheet.getRow(header).createCell(0).setCellValue("Funding round");
    Row added = sheet.createRow(sheet.getLastRowNum() + 1);
    added.createCell(0).setCellValue("yes");
    added.createCell(5).setCellValue(4);
  }

  /** Titles and properties stay in their columns. */
  private static void moveBack(Row row) {
    for (int column = 0; row != null && column < 2; column++) {
      if (row.getCell(column + 1) != null) {
        row.createCell(column).setCellValue(row.getCell(column + 1).getStringCellValue());
        row.getCell(column + 1).setBlank();
      }
    }
  }

  private static void setTest(XSSFWorkbook workbook, String sheet, String from, String to) {
    Sheet tiers = workbook.getSheet(sheet);
    tiers.getRow(rowOf(tiers, from)).getCell(0).setCellValue(to);
  }

  private static int rowOf(Sheet sheet, String text) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(text)) {
        return row.getRowNum();
      }
    }
    throw new IllegalArgumentException(text);
  }

  /** Edits a copy; the first edit copies all workbooks. */
  private void edit(String name, Consumer<XSSFWorkbook> change) throws IOException {
    Path edited = folder.resolve("edited");
    if (!Files.exists(edited)) {
      Files.createDirectory(edited);
      for (Path file : workbooks(TABLES)) {
        Files.copy(file, edited.resolve(file.getFileName()));
      }
    }
    Path file = edited.resolve(name);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private Path savedByLibreOffice() throws IOException, InterruptedException {
    return LibreOffice.saveAgain(folder, workbooks(folder.resolve("edited")));
  }

  private static List<Path> workbooks(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).toList();
    }
  }

  private static RuleSet compile(Path tables) throws IOException {
    Compilation compilation = Compilation.of(new SourceFolders(tables, Path.of("rules")).read());
    return compilation
        .result()
        .map(Compilation.Result::ruleSet)
        .orElseThrow(() -> new AssertionError(compilation.issues().toString()));
  }

  private static Evaluation decide(RuleSet rules, Given given) {
    return rules.decider().decide(rules.read(given).facts().orElseThrow(), AS_OF);
  }

  private static Given given(DemoAccount account) {
    List<Event> events =
        account.events().stream()
            .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
            .toList();
    return new Given(account.id(), account.signals(), account.products(), events);
  }
}

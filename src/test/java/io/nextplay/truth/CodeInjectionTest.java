package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decide;
import io.nextplay.decision.Decision;
import io.nextplay.decision.FixedRules;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Cell;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No cell of any sheet can run code. */
class CodeInjectionTest {

  /** Columns further right are of the same kinds as those before. */
  private static final int MOST_COLUMNS = 14;

  @TempDir Path temp;

  /** Where a cell stands: its sheet, row and column from 1. */
  private record At(int book, int sheet, int row, int column) {}

  @Test
  void hostileTextIsAnIssueOrInertInEveryKindOfCell() {
    Path canary = temp.resolve("canary");
    Cell hostile = new Cell.Text(hostile(canary));
    List<Workbook> shipped = Shipped.workbooks();
    Asked asked = new RandomAccounts(model(shipped), new Dice(1)).next();
    Set<String> inert = new LinkedHashSet<>();
    int refused = 0;
    for (At at : everyKind(shipped)) {
      ModelReader.Read read = ModelReader.read(with(shipped, at, hostile));
      if (read.model() == null) {
        assertThat(read.issues()).isNotEmpty();
        refused++;
      } else if (inert.add(kind(shipped, at))) { // one of each kind is compiled, for time's sake
        decide(read, asked);
      }
      assertThat(canary).as("cell %s", at).doesNotExist();
    }
    assertThat(refused).as("cells that refuse it").isGreaterThan(100);
    assertThat(inert).as("kinds of cells in which it is only text").hasSizeGreaterThan(30);
  }

  private static String hostile(Path canary) {
    return "0); java.lang.Runtime.getRuntime().exec(\"touch " + canary + "\"); (0";
  }

  private static io.nextplay.table.Model model(List<Workbook> workbooks) {
    return Shipped.compile(workbooks, Map.of()).model();
  }

  /** The header over a cell, or what stands in front of it, on a sheet of its name or any table. */
  private static String kind(List<Workbook> workbooks, At at) {
    Sheet sheet = workbooks.get(at.book()).sheets().get(at.sheet());
    int header = headerRow(sheet);
    String name = at.row() > header ? sheet.cell(header, at.column()).text() : "";
    String row = at.row() < header ? at.row() + " " + at.column() : "data";
    boolean note = name.equals("Source") || name.equals("Reason") || name.equals("Text");
    return (note ? "any" : sheet.name()) + " " + name + " " + row;
  }

  private static void decide(ModelReader.Read read, Asked asked) {
    RuleSet.Compiled compiled = RuleSet.compile(read.model(), Map.of());
    compiled.ruleSet().ifPresent(rules -> render(rules, asked));
  }

  /** Decides and puts everything into words, with a trace. */
  private static void render(RuleSet rules, Asked asked) {
    boolean readable = Agreement.reading(rules, asked).issues().isEmpty();
    Asked facts = readable ? asked : new Asked(Map.of(), Map.of(), List.of(), asked.asOf());
    Decide.Options options = new Decide.Options(asked.asOf(), null, true, false, false);
    Decision decision =
        new Decide(FixedRules.of(rules), Clock.systemUTC()).decide(Agreement.given(facts), options);
    assertThat(decision.toString()).isNotEmpty();
  }

  /**
   * Every cell down to the header row, the first two of the first data row, and in each column the
   * first that holds something.
   */
  private static Set<At> everyKind(List<Workbook> workbooks) {
    Set<At> cells = new LinkedHashSet<>();
    for (int book = 0; book < workbooks.size(); book++) {
      List<Sheet> sheets = workbooks.get(book).sheets();
      for (int sheet = 0; sheet < sheets.size(); sheet++) {
        cells.addAll(everyKind(sheets.get(sheet), book, sheet));
      }
    }
    return cells;
  }

  private static Set<At> everyKind(Sheet cells, int book, int sheet) {
    Set<At> places = new LinkedHashSet<>();
    int header = headerRow(cells);
    Set<Integer> filled = new LinkedHashSet<>();
    for (int row = 1; row <= cells.lastRow(); row++) {
      for (int column = 1; column <= Math.min(MOST_COLUMNS, cells.lastColumn()); column++) {
        boolean blank = cells.cell(row, column).isBlank();
        boolean first = row > header && !blank && filled.add(column);
        if (first || (row <= header && !blank) || (row == header + 1 && column < 3)) {
          places.add(new At(book, sheet, row, column));
        }
      }
    }
    return places;
  }

  /** The first row after a blank one that is no band row. */
  private static int headerRow(Sheet cells) {
    int row = 1;
    while (!cells.isBlankRow(row)) {
      row++;
    }
    List<String> bands = List.of("When", "Then", "Case");
    return bands.contains(cells.cell(row + 1, 1).text()) ? row + 2 : row + 1;
  }

  private static List<Workbook> with(List<Workbook> workbooks, At at, Cell cell) {
    List<Workbook> changed = new ArrayList<>(workbooks);
    Workbook book = workbooks.get(at.book());
    List<Sheet> sheets = new ArrayList<>(book.sheets());
    Sheet sheet = sheets.get(at.sheet());
    List<List<Cell>> rows = new ArrayList<>(sheet.rows());
    List<Cell> row = new ArrayList<>(rows.get(at.row() - 1));
    while (row.size() < at.column()) {
      row.add(Cell.blank());
    }
    row.set(at.column() - 1, cell);
    rows.set(at.row() - 1, row);
    sheets.set(at.sheet(), new Sheet(sheet.name(), rows, sheet.merged()));
    changed.set(at.book(), new Workbook(book.name(), sheets));
    boolean inScenarios = book.name().startsWith("scenarios");
    changed.removeIf(each -> each.name().startsWith("scenarios") && !inScenarios); // slow to read
    return changed;
  }
}

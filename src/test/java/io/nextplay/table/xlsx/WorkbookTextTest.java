package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTextTest {

  private static final String TEXT =
      """
      === Usage
      Usage: how much of the plan is in use
      Hit policy | FIRST

      When | | Then
      Limit | Segment | Score
      >= 100% | SMB \\| MID | 10

      80% | yes | 12.5 | '10 | 2026-12-31 | 2026-02-30

      === Empty
      """;

  @Test
  void cellsAreTyped() {
    Sheet sheet = WorkbookText.parse("a.xlsx", TEXT).sheets().get(0);
    assertThat(sheet.lastRow()).isEqualTo(8);
    assertThat(sheet.isBlankRow(7)).isTrue();
    assertThat(sheet.cell(6, 2)).isEqualTo(new Cell.Text("SMB | MID"));
    assertThat(sheet.rows().get(7))
        .containsExactly(
            new Cell.Numeric(new BigDecimal("0.8"), true),
            new Cell.Text("yes"),
            new Cell.Numeric(new BigDecimal("12.5"), false),
            new Cell.Text("10"),
            new Cell.Date(LocalDate.of(2026, 12, 31)),
            new Cell.Text("2026-02-30"));
  }

  @Test
  void renderingIsStable() {
    Workbook workbook = WorkbookText.parse("a.xlsx", TEXT);
    String rendered = WorkbookText.render(workbook);
    assertThat(WorkbookText.parse("a.xlsx", rendered)).isEqualTo(workbook);
    assertThat(WorkbookText.render(WorkbookText.parse("a.xlsx", rendered))).isEqualTo(rendered);
    assertThat(rendered)
        .contains("\nWhen       |            | Then\nLimit      | Segment    | Score\n");
  }

  @Test
  void anyTextSurvives() {
    List<Cell> cells =
        List.of(
            new Cell.Text("=== x"),
            new Cell.Text("a\\|b\\"),
            new Cell.Text("\\=\\"),
            Cell.blank(),
            new Cell.Text("''5%"),
            new Cell.Text("'quoted'"),
            new Cell.Text("|"));
    Workbook workbook =
        new Workbook(
            "a.xlsx", List.of(new Sheet("S", List.of(cells, List.of(), cells), List.of())));
    assertThat(WorkbookText.parse("a.xlsx", WorkbookText.render(workbook))).isEqualTo(workbook);
  }

  @Test
  void textBeforeTheFirstSheetIsRefused() {
    assertThatThrownBy(() -> WorkbookText.parse("a.xlsx", "Usage\n"))
        .hasMessage("a.xlsx must begin with `=== ` and a name");
  }
}

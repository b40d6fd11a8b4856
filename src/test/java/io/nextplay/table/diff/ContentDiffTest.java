package io.nextplay.table.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.diff.Change.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContentDiffTest {

  private static final String[] TIERS = {
    "Tiers",
    "Hit policy|FIRST",
    "",
    "When|Then|Note",
    "Score|Tier|Why",
    ">= 75|READY|top",
    ">= 50|LIKELY|mid",
    "|EARLY|rest"
  };

  @Test
  void theSameSaysNothing() {
    assertThat(diff(TIERS, TIERS)).isEmpty();
  }

  @Test
  void aCellIsSaidWithItsHeader() {
    List<Change> changes = diff(TIERS, with(5, ">= 70|READY|top"));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(Kind.ROW_CHANGED);
    assertThat(changes.get(0).text()).isEqualTo("row 6: `Score` from `>= 75` to `>= 70`");
    assertThat(changes.get(0).cells().get(0).place()).hasToString("t.xlsx!S!A6");
  }

  @Test
  void rowsThatMoveDownAreNotChanges() {
    List<Change> changes = diff(TIERS, inserted(6, ">= 60|PROBABLE|new"));
    assertThat(changes).extracting(Change::kind).containsExactly(Kind.ROW_ADDED);
    assertThat(changes.get(0).text())
        .isEqualTo("row 7 is new: Score `>= 60`, Tier `PROBABLE`, Why `new`");
    List<Change> gone = diff(inserted(6, ">= 60|PROBABLE|new"), TIERS);
    assertThat(gone).extracting(Change::kind).containsExactly(Kind.ROW_REMOVED);
    assertThat(gone.get(0).place()).hasToString("t.xlsx!S!7");
  }

  @Test
  void theOrderOfRowsMatters() {
    String[] moved = TIERS.clone();
    moved[5] = TIERS[6];
    moved[6] = TIERS[5];
    assertThat(diff(TIERS, moved)).extracting(Change::kind).containsExactly(Kind.ROW_MOVED);
  }

  @Test
  void aNewColumnIsOneChangeAndNotOneARow() {
    String[] wider = {
      "Tiers",
      "Hit policy|FIRST",
      "",
      "When||Then|Note",
      "Region|Score|Tier|Why",
      "EMEA|>= 75|READY|top",
      "|>= 50|LIKELY|mid",
      "||EARLY|rest"
    };
    List<Change> changes = diff(TIERS, wider);
    assertThat(changes).extracting(Change::kind).containsExactly(Kind.COLUMN_ADDED);
    assertThat(changes.get(0).text()).isEqualTo("the column `Region` is new");
    assertThat(changes.get(0).cells()).extracting(Change.CellChange::to).containsExactly("EMEA");
    assertThat(diff(wider, TIERS)).extracting(Change::kind).containsExactly(Kind.COLUMN_REMOVED);
  }

  @Test
  void headersAndPropertiesAreSaid() {
    assertThat(diff(TIERS, with(1, "Hit policy|UNIQUE")))
        .extracting(Change::text)
        .containsExactly("Hit policy: from `FIRST` to `UNIQUE`");
    assertThat(diff(TIERS, with(4, "Points|Tier|Why")))
        .extracting(Change::kind)
        .containsExactly(Kind.HEAD_CHANGED);
  }

  @Test
  void aNumberIsNotAText() {
    Sheet text =
        new Sheet("S", List.of(List.of(new Cell.Text("80"), new Cell.Text("x"))), List.of());
    Sheet number =
        new Sheet(
            "S",
            List.of(List.of(new Cell.Numeric(new BigDecimal(80), false), new Cell.Text("x"))),
            List.of());
    assertThat(diff(text, number)).hasSize(1);
  }

  @Test
  void sheetsWorkbooksAndRulesComeAndGo() {
    Sheet sheet = sheet(TIERS);
    Workbook one = new Workbook("one.xlsx", List.of(sheet));
    Workbook two =
        new Workbook("one.xlsx", List.of(sheet, new Sheet("More", sheet.rows(), List.of())));
    Workbook other = new Workbook("two.xlsx", List.of(sheet));
    ContentDiff.Content before =
        new ContentDiff.Content(List.of(one), new TreeMap<>(Map.of("a.drl", "x", "b.drl", "x")));
    ContentDiff.Content after =
        new ContentDiff.Content(
            List.of(two, other), new TreeMap<>(Map.of("a.drl", "y", "c.drl", "x")));
    assertThat(ContentDiff.between(before, after))
        .extracting(Change::kind)
        .containsExactly(
            Kind.SHEET_ADDED,
            Kind.WORKBOOK_ADDED,
            Kind.RULES_CHANGED,
            Kind.RULES_REMOVED,
            Kind.RULES_ADDED);
    assertThat(ContentDiff.between(after, before))
        .extracting(Change::kind)
        .containsExactly(
            Kind.SHEET_REMOVED,
            Kind.WORKBOOK_REMOVED,
            Kind.RULES_CHANGED,
            Kind.RULES_ADDED,
            Kind.RULES_REMOVED);
  }

  private static List<Change> diff(String[] before, String[] after) {
    return diff(sheet(before), sheet(after));
  }

  private static List<Change> diff(Sheet before, Sheet after) {
    return ContentDiff.between(content(before), content(after));
  }

  private static ContentDiff.Content content(Sheet sheet) {
    return new ContentDiff.Content(
        List.of(new Workbook("t.xlsx", List.of(sheet))), new TreeMap<>());
  }

  private static String[] with(int index, String row) {
    String[] rows = TIERS.clone();
    rows[index] = row;
    return rows;
  }

  private static String[] inserted(int index, String row) {
    List<String> rows = new ArrayList<>(List.of(TIERS));
    rows.add(index, row);
    return rows.toArray(String[]::new);
  }

  private static Sheet sheet(String... rows) {
    return new Sheet(
        "S",
        Arrays.stream(rows)
            .map(
                row ->
                    row.isEmpty()
                        ? List.<Cell>of()
                        : Arrays.stream(row.split("\\|", -1))
                            .map(text -> text.isEmpty() ? Cell.blank() : new Cell.Text(text))
                            .toList())
            .toList(),
        List.of());
  }
}

package io.nextplay.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each finding on a small table that has exactly that defect. */
class ModelCheckTest {

  private static final String SIGNALS =
      """
      === Signals
      Signals

      Name | Label | Type | Choices
      nps | NPS | number |
      seats | Seats used | ratio |
      segment | Segment | choice | SMB\\|MID\\|ENT
      paused | Paused | flag |
      owned | Owned | set | A\\|B
      """;

  @Test
  void aCutOffTableWithAHoleSaysWhereTheHoleIs() {
    assertThat(errors("FIRST", "NPS | Tier", ">= 9 | HIGH", "< 8 | LOW"))
        .containsExactly(
            "RangeGap t.xlsx!T: no row matches `NPS` 8; add a row, or let a neighbour reach further");
  }

  @Test
  void cutOffsThatMeetLeaveNoHole() {
    assertThat(errors("FIRST", "NPS | Tier", ">= 9 | HIGH", "[7..9) | MID", "< 7 | LOW")).isEmpty();
  }

  @Test
  void aGridMustHaveEveryCell() {
    assertThat(errors("UNIQUE", "Segment | Paused | Play", "SMB, MID |  | X", "ENT | yes | Y"))
        .containsExactly(
            "GridGap t.xlsx!T: no row matches `Segment` ENT, `Paused` no; add a row, or let a neighbour reach further");
  }

  @Test
  void aRowUnderAMoreGeneralOneIsUnreachable() {
    assertThat(errors("FIRST", "NPS | Segment | Tier", ">= 5 |  | A", ">= 9 | ENT | B", " |  | C"))
        .containsExactly(
            "ShadowedRow t.xlsx!T!7: row 7 is unreachable: row 6 above it already matches every case it matches; move it up or delete it");
  }

  @Test
  void severalRowsTogetherCanHideOne() {
    assertThat(errors("FIRST", "NPS | Tier", ">= 5 | A", "< 6 | B", "[3..8] | C", "missing | D"))
        .containsExactly(
            "ShadowedRow t.xlsx!T!8: row 8 is unreachable: the rows 6, 7 above it already match every case it matches; move it up or delete it");
  }

  @Test
  void aRowThatIsOnlyPartlyHiddenIsFine() {
    assertThat(errors("FIRST", "NPS | Tier", ">= 5 | A", "[3..8] | C", "- | D")).isEmpty();
  }

  @Test
  void uniqueRowsThatClashComeWithAnExample() {
    assertThat(errors("UNIQUE", "Seats used | Tier", ">= 80% | A", "<= 80% | B"))
        .containsExactly(
            "Overlap t.xlsx!T!7: row 7 and row 6 can both match, and the hit policy is UNIQUE; for example `Seats used` 80 %");
  }

  @Test
  void aContradictionNeverMatches() {
    assertThat(errors("FIRST", "NPS | NPS | Tier", ">= 9 | < 5 | A", " |  | B"))
        .containsExactly(
            "NeverMatches t.xlsx!T!6: the row can never match: its tests contradict each other");
  }

  @Test
  void theSameRowTwiceWouldCountTwice() {
    assertThat(errors("COLLECT SUM", "NPS | Points", ">= 9 | 2", ">= 9 | 2", ">= 9 | 3"))
        .containsExactly(
            "DuplicateRow t.xlsx!T!7: row 7 says the same as row 6, and would count twice; delete one");
  }

  @Test
  void theSameTestsTwiceAreADuplicate() {
    assertThat(errors("FIRST", "Owned | Tier", "contains A | X", "contains A | Y", "- | Z"))
        .containsExactly("DuplicateRow t.xlsx!T!7: row 7 tests the same as row 6; delete one");
  }

  @Test
  void collectTablesMayOverlapAndHaveHoles() {
    assertThat(errors("COLLECT SUM", "NPS | Points", ">= 9 | 2", ">= 8 | 1")).isEmpty();
  }

  @Test
  void aReleaseWithoutAPromisedResultIsRefused() {
    assertThat(check("FIRST", "NPS | Score", "- | 1"))
        .extracting(Issue::message)
        .contains("no table gives `usage`, which every release must give");
  }

  private static List<String> errors(String policy, String header, String... rows) {
    return check(policy, header, rows).stream()
        .filter(
            issue ->
                !issue.code().equals("MissingResult")
                    && issue.severity() == io.nextplay.table.Severity.ERROR)
        .map(issue -> issue.code() + " " + issue.cell() + ": " + issue.message())
        .toList();
  }

  /** A sheet of one table: its last column is the result. */
  private static List<Issue> check(String policy, String header, String... rows) {
    int inputs = header.split("\\|").length - 1;
    String bands = "When" + " | ".repeat(inputs) + "Then";
    String text =
        "=== T\nTable\nHit policy | "
            + policy
            + "\n\n"
            + bands
            + "\n"
            + header
            + "\n"
            + String.join("\n", rows);
    Workbook signals = Repository.parse("s.xlsx", SIGNALS);
    ModelReader.Read read = ModelReader.read(List.of(signals, Repository.parse("t.xlsx", text)));
    assertThat(read.issues()).isEmpty();
    Model model = read.model();
    if (model == null) {
      throw new AssertionError("unreadable");
    }
    return ModelCheck.check(model);
  }
}

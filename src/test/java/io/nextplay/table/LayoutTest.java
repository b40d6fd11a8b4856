package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Layout.Band;
import io.nextplay.table.Layout.Column;
import io.nextplay.table.xlsx.WorkbookText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private final Issues issues = new Issues();

  private static Sheet sheet(String rows) {
    return WorkbookText.parse("book.xlsx", "=== Scores\n" + rows).sheets().get(0);
  }

  private Layout banded(String rows) {
    return Layout.banded("book.xlsx", sheet(rows), issues);
  }

  @Test
  void findsEverythingByWhatStandsThere() {
    Layout layout =
        banded(
            """
            The title
            Hit policy | FIRST
            Purpose | to see

            When | | Then | Note |
            Health | Segment | Points | Source | More
            > 1 | | 1 | |
             | | | only a remark |

             | SMB | 2 | |
            """);
    assertThat(layout.title()).isEqualTo("The title");
    assertThat(layout.property("hit policy").text()).isEqualTo("FIRST");
    assertThat(layout.propertyPlace("purpose")).hasToString("book.xlsx!Scores!B3");
    assertThat(layout.property("range").isBlank()).isTrue();
    assertThat(layout.columns())
        .containsExactly(
            new Column("Health", Band.WHEN, 1),
            new Column("Segment", Band.WHEN, 2),
            new Column("Points", Band.THEN, 3),
            new Column("Source", Band.NOTE, 4),
            new Column("More", Band.NOTE, 5));
    assertThat(layout.dataRows()).containsExactly(7, 10);
    assertThat(issues.sorted()).isEmpty();
  }

  @Test
  void aTableNeedsNoPropertiesAndNoBlankRow() {
    Layout layout = banded("Title\nThen\nPoints\n1\n");
    assertThat(layout.dataRows()).containsExactly(4);
    assertThat(layout.properties()).isEmpty();
  }

  @Test
  void mergedTitleAndBandsAreFine() {
    Sheet plain = sheet("Title\n\nWhen | | Then\nA | B | C\n1 | 2 | 3\n");
    Sheet merged =
        new Sheet(
            "Scores",
            plain.rows(),
            List.of(new Sheet.Region(1, 1, 1, 3), new Sheet.Region(3, 1, 3, 2)));
    Layout.banded("book.xlsx", merged, issues);
    assertThat(issues.sorted()).isEmpty();
  }

  @Test
  void aSpecialSheetBeginsWithItsKeyHeader() {
    Layout layout =
        Layout.plain("book.xlsx", sheet("Title\n\nname | Label\na | A\n"), "Name", issues);
    assertThat(Objects.requireNonNull(layout).firstRow()).isEqualTo(4);
    assertThat(layout.columns()).extracting(Column::header).containsExactly("name", "Label");
  }

  @Test
  void aSheetWithoutBandsIsNoTable() {
    assertThat(Layout.hasBands(sheet("Title\n\nName | Label\n"))).isFalse();
    assertThat(Layout.hasBands(sheet("Title\n\nwhen | then\n"))).isTrue();
  }
}

package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.diff.ContentDiff.Content;
import java.util.HashMap;
import java.util.Map;

/** Where the rows of old content stand in the new one. Immutable. */
public final class Renumbering {

  private final Map<CellRef, CellRef> moved = new HashMap<>();

  /** Of all sheets that both contents have. */
  public Renumbering(Content before, Content after) {
    Map<CellRef, Sheet> now = sheets(after);
    sheets(before)
        .forEach(
            (place, sheet) -> {
              Sheet other = now.get(place);
              if (other != null && !other.rows().equals(sheet.rows())) {
                align(place, sheet, other);
              }
            });
  }

  private void align(CellRef place, Sheet before, Sheet after) {
    GridTop topBefore = GridTop.of(before);
    GridTop top = GridTop.of(after);
    Columns columns = Columns.of(before, topBefore.header(), after, top.header());
    for (Alignment.Pair pair : Alignment.of(before, topBefore, after, top, columns).pairs()) {
      if (pair.before() > 0 && pair.after() > 0) {
        moved.put(place.atRow(pair.before()), place.atRow(pair.after()));
      }
    }
  }

  private static Map<CellRef, Sheet> sheets(Content content) {
    Map<CellRef, Sheet> sheets = new HashMap<>();
    for (Workbook workbook : content.workbooks()) {
      workbook.sheets().forEach(each -> sheets.put(CellRef.of(workbook.name(), each.name()), each));
    }
    return sheets;
  }

  /** Where a row stands in the new content; the same place when its sheet did not change. */
  public CellRef of(CellRef row) {
    return moved.getOrDefault(row, row);
  }
}

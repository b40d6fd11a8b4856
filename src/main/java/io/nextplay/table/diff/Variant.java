package io.nextplay.table.diff;

import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.diff.ContentDiff.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Content between two others: the old one with one step of all that lead to the new one. Row
 * numbers are those of neither. Stateless.
 */
public final class Variant {

  private final Content before;
  private final Content after;
  private final Step step;

  private Variant(Content before, Content after, Step step) {
    this.before = before;
    this.after = after;
    this.step = step;
  }

  /** The old content with this step alone. */
  public static Content of(Content before, Content after, Step step) {
    return new Variant(before, after, step).content();
  }

  private Content content() {
    CellRef place = step.place();
    if (!place.workbook().endsWith(".xlsx")) {
      SortedMap<String, String> rules = new TreeMap<>(before.rules());
      put(rules, place.workbook(), after.rules().get(place.workbook()));
      return new Content(before.workbooks(), rules);
    }
    Map<String, Workbook> workbooks = new LinkedHashMap<>();
    before.workbooks().forEach(workbook -> workbooks.put(workbook.name(), workbook));
    put(workbooks, place.workbook(), workbook(place));
    return new Content(List.copyOf(workbooks.values()), before.rules());
  }

  private @Nullable Workbook workbook(CellRef place) {
    Workbook old = find(before, place.workbook());
    Workbook now = find(after, place.workbook());
    if (place.sheet().isEmpty() || old == null || now == null) {
      return now;
    }
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    old.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
    Sheet oldSheet = sheets.get(place.sheet());
    Sheet newSheet =
        now.sheets().stream()
            .filter(sheet -> sheet.name().equals(place.sheet()))
            .findFirst()
            .orElse(null);
    put(
        sheets,
        place.sheet(),
        step.isRow() && oldSheet != null && newSheet != null
            ? mixed(oldSheet, newSheet)
            : newSheet);
    return new Workbook(old.name(), List.copyOf(sheets.values()));
  }

  /** Head and columns are the same; row by row the old state, but for the step's. */
  private Sheet mixed(Sheet oldSheet, Sheet newSheet) {
    GridTop topBefore = GridTop.of(oldSheet);
    GridTop top = GridTop.of(newSheet);
    Columns columns = Columns.of(oldSheet, topBefore.header(), newSheet, top.header());
    List<List<Cell>> rows = new ArrayList<>(oldSheet.rows().subList(0, topBefore.header()));
    for (Alignment.Pair pair : Alignment.of(oldSheet, topBefore, newSheet, top, columns).pairs()) {
      boolean taken = isOf(pair);
      int row = taken ? pair.after() : pair.before();
      if (row > 0) {
        rows.add((taken ? newSheet : oldSheet).rows().get(row - 1));
      }
    }
    return new Sheet(oldSheet.name(), rows, oldSheet.merged());
  }

  private boolean isOf(Alignment.Pair pair) {
    CellRef from = step.changes().get(0).before();
    CellRef to = step.changes().get(0).after();
    if (pair.before() > 0 && pair.after() > 0) {
      return from != null && to != null && from.row() == pair.before() && to.row() == pair.after();
    }
    return pair.before() > 0
        ? from != null && from.row() == pair.before()
        : to != null && to.row() == pair.after();
  }

  private static @Nullable Workbook find(Content content, String name) {
    return content.workbooks().stream()
        .filter(workbook -> workbook.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static <V> void put(Map<String, V> map, String key, @Nullable V value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }
}

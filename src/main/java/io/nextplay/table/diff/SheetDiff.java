package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.diff.Change.CellChange;
import io.nextplay.table.diff.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two states of one sheet. Not thread-safe. */
final class SheetDiff {

  private final CellRef place;
  private final Sheet before;
  private final Sheet after;
  private final GridTop top;
  private final GridTop topBefore;
  private final Columns columns;
  private final List<Change> changes = new ArrayList<>();
  private final Alignment alignment;
  private final List<Integer> removed = new ArrayList<>();
  private final List<Integer> added = new ArrayList<>();

  SheetDiff(CellRef place, Sheet before, Sheet after) {
    this.place = place;
    this.before = before;
    this.after = after;
    this.topBefore = GridTop.of(before);
    this.top = GridTop.of(after);
    this.columns = Columns.of(before, topBefore.header(), after, top.header());
    this.alignment = Alignment.of(before, topBefore, after, top, columns);
  }

  List<Change> changes() {
    head();
    columns.removed().forEach(column -> column(Kind.COLUMN_REMOVED, before, topBefore, column));
    columns.added().forEach(column -> column(Kind.COLUMN_ADDED, after, top, column));
    for (Alignment.Pair pair : alignment.pairs()) {
      if (pair.after() == 0) {
        removed.add(pair.before());
      } else if (pair.before() == 0) {
        added.add(pair.after());
      } else {
        changed(pair.before(), pair.after());
      }
    }
    findMoves();
    removed.forEach(row -> whole(Kind.ROW_REMOVED, row));
    added.forEach(row -> whole(Kind.ROW_ADDED, row));
    return changes.stream().sorted(Comparator.comparing(Change::place)).toList();
  }

  /** Title, properties, bands and headers, which keep their places. */
  private void head() {
    int rows = Math.max(topBefore.first(), top.first());
    for (int row = 1; row < rows; row++) {
      List<CellChange> cells = new ArrayList<>();
      for (int column = 1; column <= 2; column++) {
        differing("", row, column, row, column).ifPresent(cells::add);
      }
      if (!cells.isEmpty()) {
        CellRef at = place.atRow(row);
        String what = row == 1 ? "title" : after.cell(row, 1).text();
        changes.add(new Change(Kind.HEAD_CHANGED, at, at, cells, words(what, cells)));
      }
    }
    for (Columns.Pair pair : columns.same()) {
      differing("header", topBefore.header(), pair.before(), top.header(), pair.after())
          .ifPresent(
              cell ->
                  changes.add(
                      new Change(
                          Kind.HEAD_CHANGED,
                          place.at(topBefore.header(), pair.before()),
                          cell.place(),
                          List.of(cell),
                          words("header", List.of(cell)))));
    }
  }

  private void column(Kind kind, Sheet sheet, GridTop at, int column) {
    boolean gone = kind == Kind.COLUMN_REMOVED;
    String name = Columns.name(sheet, at.header(), column);
    List<CellChange> cells = new ArrayList<>();
    for (int row : Alignment.dataRows(sheet, at)) {
      String text = sheet.cell(row, column).text();
      if (!text.isEmpty()) {
        cells.add(
            new CellChange(name, gone ? text : null, gone ? null : text, place.at(row, column)));
      }
    }
    if (cells.isEmpty() && sheet.cell(at.header(), column).isBlank()) {
      return;
    }
    CellRef header = place.at(Math.max(1, at.header()), column);
    changes.add(
        new Change(
            kind,
            gone ? header : null,
            gone ? null : header,
            cells,
            "the column `" + name + "` is " + (gone ? "gone" : "new")));
  }

  private void changed(int old, int now) {
    List<CellChange> cells = new ArrayList<>();
    for (Columns.Pair pair : columns.same()) {
      differing(pair.name(), old, pair.before(), now, pair.after()).ifPresent(cells::add);
    }
    if (!cells.isEmpty()) {
      changes.add(
          new Change(
              Kind.ROW_CHANGED,
              place.atRow(old),
              place.atRow(now),
              cells,
              words("row " + now, cells)));
    }
  }

  /** A row that is gone here and new there, the same, has moved. */
  private void findMoves() {
    for (Integer old : List.copyOf(removed)) {
      for (Integer now : List.copyOf(added)) {
        if (alignment.same(old, now)) {
          removed.remove(old);
          added.remove(now);
          changes.add(
              new Change(
                  Kind.ROW_MOVED,
                  place.atRow(old),
                  place.atRow(now),
                  List.of(),
                  "row " + old + " has moved and is row " + now));
          break;
        }
      }
    }
  }

  private void whole(Kind kind, int row) {
    boolean gone = kind == Kind.ROW_REMOVED;
    Sheet sheet = gone ? before : after;
    GridTop at = gone ? topBefore : top;
    List<CellChange> cells = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int column = 1; column <= sheet.lastColumn(); column++) {
      String text = sheet.cell(row, column).text();
      if (!text.isEmpty()) {
        String name = Columns.name(sheet, at.header(), column);
        words.add(name + " `" + text + "`");
        cells.add(
            new CellChange(name, gone ? text : null, gone ? null : text, place.at(row, column)));
      }
    }
    CellRef ref = place.atRow(row);
    String what = "row " + row + (gone ? " is gone: " : " is new: ") + String.join(", ", words);
    changes.add(new Change(kind, gone ? ref : null, gone ? null : ref, cells, what));
  }

  private Optional<CellChange> differing(
      String name, int oldRow, int oldColumn, int newRow, int newColumn) {
    String from = before.cell(oldRow, oldColumn).text();
    String to = after.cell(newRow, newColumn).text();
    return from.equals(to) && sameKind(oldRow, oldColumn, newRow, newColumn)
        ? Optional.empty()
        : Optional.of(new CellChange(name, empty(from), empty(to), place.at(newRow, newColumn)));
  }

  /** The text 80 and the number 80 look alike and are not. */
  private boolean sameKind(int oldRow, int oldColumn, int newRow, int newColumn) {
    return before.cell(oldRow, oldColumn).equals(after.cell(newRow, newColumn));
  }

  private static @Nullable String empty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String words(String what, List<CellChange> cells) {
    List<String> words = new ArrayList<>();
    for (CellChange cell : cells) {
      String name = cell.column().isEmpty() ? "" : "`" + cell.column() + "` ";
      if (cell.from() == null) {
        words.add(name + "is `" + cell.to() + "`, and was empty");
      } else if (cell.to() == null) {
        words.add(name + "was `" + cell.from() + "`, and is empty");
      } else {
        words.add(name + "from `" + cell.from() + "` to `" + cell.to() + "`");
      }
    }
    return what + ": " + String.join(", ", words);
  }
}

package io.nextplay.table.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.nextplay.table.Cell;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which data row of one state of a sheet is which row of the other. Immutable once made. */
final class Alignment {

  private final Sheet before;
  private final Sheet after;
  private final Columns columns;
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A row in both states, or in one.
   *
   * @param before its number in the old state; 0 when it is new
   * @param after its number in the new state; 0 when it is gone
   */
  record Pair(int before, int after) {}

  private Alignment(Sheet before, Sheet after, Columns columns) {
    this.before = before;
    this.after = after;
    this.columns = columns;
  }

  static Alignment of(Sheet before, GridTop topBefore, Sheet after, GridTop top, Columns columns) {
    Alignment alignment = new Alignment(before, after, columns);
    alignment.align(dataRows(before, topBefore), dataRows(after, top));
    return alignment;
  }

  /** All rows of both, in an order that keeps the order of each. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Whether two rows hold the same. */
  boolean same(int old, int now) {
    return likeness(old, now) == columns.same().size();
  }

  private void align(List<Integer> old, List<Integer> now) {
    int atOld = 0;
    int atNow = 0;
    for (AbstractDelta<List<Cell>> delta :
        DiffUtils.diff(cells(before, old, true), cells(after, now, false)).getDeltas()) {
      int fromOld = delta.getSource().getPosition();
      int fromNow = delta.getTarget().getPosition();
      for (; atOld < fromOld; atOld++, atNow++) {
        pairs.add(new Pair(old.get(atOld), now.get(atNow)));
      }
      int toOld = fromOld + delta.getSource().size();
      int toNow = fromNow + delta.getTarget().size();
      spot(old.subList(fromOld, toOld), now.subList(fromNow, toNow));
      atOld = toOld;
      atNow = toNow;
    }
    for (; atOld < old.size(); atOld++, atNow++) {
      pairs.add(new Pair(old.get(atOld), now.get(atNow)));
    }
  }

  /** Within one spot that differs, rows that are alike are one changed row. */
  private void spot(List<Integer> old, List<Integer> now) {
    int next = 0; // rows of the new state before it are placed already
    for (int i = 0; i < old.size(); i++) {
      Integer like = old.size() == now.size() ? now.get(i) : mostAlike(old.get(i), now, next);
      if (like == null || now.indexOf(like) < next || likeness(old.get(i), like) == 0) {
        pairs.add(new Pair(old.get(i), 0));
      } else {
        for (; !now.get(next).equals(like); next++) {
          pairs.add(new Pair(0, now.get(next)));
        }
        pairs.add(new Pair(old.get(i), like));
        next++;
      }
    }
    now.subList(next, now.size()).forEach(row -> pairs.add(new Pair(0, row)));
  }

  private @Nullable Integer mostAlike(int row, List<Integer> candidates, int from) {
    return candidates.stream()
        .skip(from)
        .filter(each -> likeness(row, each) * 2 >= columns.same().size())
        .max(Comparator.comparingInt(each -> likeness(row, each)))
        .orElse(null);
  }

  private int likeness(int old, int now) {
    int same = 0;
    for (Columns.Pair pair : columns.same()) {
      if (before.cell(old, pair.before()).equals(after.cell(now, pair.after()))) {
        same++;
      }
    }
    return same;
  }

  private List<List<Cell>> cells(Sheet sheet, List<Integer> rows, boolean old) {
    return rows.stream()
        .map(
            row ->
                columns.same().stream()
                    .map(pair -> sheet.cell(row, old ? pair.before() : pair.after()))
                    .toList())
        .toList();
  }

  /** The rows below the headers that hold something. */
  static List<Integer> dataRows(Sheet sheet, GridTop top) {
    List<Integer> rows = new ArrayList<>();
    for (int row = top.header() + 1; row <= sheet.lastRow(); row++) {
      if (!sheet.isBlankRow(row)) {
        rows.add(row);
      }
    }
    return rows;
  }
}

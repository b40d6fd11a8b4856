package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of one sheet is which column of the other: those with the same header. */
record Columns(List<Pair> same, List<Integer> removed, List<Integer> added) {

  /**
   * One column in both sheets.
   *
   * @param name the header, or the letters of a column without
   * @param before its number in the old sheet
   * @param after its number in the new one
   */
  record Pair(String name, int before, int after) {}

  /** Pairs columns by header; the n-th of several alike is the n-th of the other's. */
  static Columns of(Sheet before, int headerBefore, Sheet after, int headerAfter) {
    Map<String, Integer> old = byHeader(before, headerBefore);
    Map<String, Integer> now = byHeader(after, headerAfter);
    List<Pair> same = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    now.forEach(
        (header, number) -> {
          Integer was = old.get(header);
          if (was == null) {
            added.add(number);
          } else {
            same.add(new Pair(name(after, headerAfter, number), was, number));
          }
        });
    List<Integer> removed =
        old.entrySet().stream()
            .filter(each -> !now.containsKey(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return renamed(new Columns(List.copyOf(same), removed, List.copyOf(added)), after, headerAfter);
  }

  /** A header that was written anew in its place is still the same column. */
  private static Columns renamed(Columns columns, Sheet after, int header) {
    List<Pair> same = new ArrayList<>(columns.same());
    List<Integer> removed = new ArrayList<>(columns.removed());
    List<Integer> added = new ArrayList<>(columns.added());
    if (removed.size() == added.size()) {
      for (Integer number : columns.added()) {
        if (removed.remove(number)) {
          added.remove(number);
          same.add(new Pair(name(after, header, number), number, number));
        }
      }
    }
    return new Columns(List.copyOf(same), List.copyOf(removed), List.copyOf(added));
  }

  /** The header of a column, or its letters. */
  static String name(Sheet sheet, int header, int column) {
    String text = sheet.cell(header, column).text();
    return text.isEmpty() ? CellRef.letters(column) : text;
  }

  private static Map<String, Integer> byHeader(Sheet sheet, int header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    int band = GridTop.of(sheet).band();
    String over = "";
    for (int column = 1; column <= sheet.lastColumn(); column++) {
      String at = band == 0 ? "" : sheet.cell(band, column).text();
      over = at.isEmpty() ? over : at;
      String key = over + "|" + name(sheet, header, column);
      columns.put(key + "|" + seen.merge(key, 1, Integer::sum), column);
    }
    return columns;
  }
}

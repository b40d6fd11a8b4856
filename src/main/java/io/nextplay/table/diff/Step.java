package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import io.nextplay.table.diff.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least that can be changed on its own: mostly one changed row. Changes of a sheet whose
 * columns or head differ hang together, for its rows cannot be mixed.
 *
 * @param changes the changes that it is made of; at least one
 */
public record Step(List<Change> changes) {

  private static final Set<Kind> ROWS =
      Set.of(Kind.ROW_CHANGED, Kind.ROW_ADDED, Kind.ROW_REMOVED, Kind.ROW_MOVED);

  /** Copies its list. */
  public Step {
    changes = List.copyOf(changes);
  }

  /** The steps that lead from one content to the other, in the order of their places. */
  public static List<Step> of(List<Change> changes) {
    Map<CellRef, List<Change>> bySheet = new LinkedHashMap<>();
    for (Change change : changes) {
      CellRef place = change.place();
      bySheet
          .computeIfAbsent(
              new CellRef(place.workbook(), place.sheet(), 0, 0), key -> new ArrayList<>())
          .add(change);
    }
    List<Step> steps = new ArrayList<>();
    for (List<Change> sheet : bySheet.values()) {
      if (sheet.stream().allMatch(change -> ROWS.contains(change.kind()))) {
        sheet.forEach(change -> steps.add(new Step(List.of(change))));
      } else {
        steps.add(new Step(sheet));
      }
    }
    return List.copyOf(steps);
  }

  /** Whether it is one row, and the sheet is otherwise the same. */
  public boolean isRow() {
    return ROWS.contains(changes.get(0).kind());
  }

  /** Where to look. */
  public CellRef place() {
    return changes.get(0).place();
  }

  /** The change in words. */
  public String text() {
    String first = changes.get(0).text();
    return changes.size() == 1 ? first : first + ", and " + (changes.size() - 1) + " more";
  }
}

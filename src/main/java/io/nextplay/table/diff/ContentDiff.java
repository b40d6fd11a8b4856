package io.nextplay.table.diff;

import io.nextplay.table.CellRef;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.diff.Change.CellChange;
import io.nextplay.table.diff.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two sets of workbooks and rules by what they say; looks do not count. Stateless and
 * thread-safe.
 */
public final class ContentDiff {

  private ContentDiff() {}

  /**
   * What a release or a draft says.
   *
   * @param workbooks its workbooks
   * @param rules its rules, as texts by file name
   */
  public record Content(List<Workbook> workbooks, SortedMap<String, String> rules) {}

  /** All changes that lead from one content to the other, in the order of their places. */
  public static List<Change> between(Content before, Content after) {
    List<Change> changes = new ArrayList<>();
    Map<String, Workbook> old = byName(before.workbooks());
    Map<String, Workbook> now = byName(after.workbooks());
    for (String name : union(old, now)) {
      workbook(name, old.get(name), now.get(name), changes);
    }
    for (String name : union(before.rules(), after.rules())) {
      rules(name, before.rules().get(name), after.rules().get(name), changes);
    }
    return changes;
  }

  private static void workbook(
      String name, @Nullable Workbook before, @Nullable Workbook after, List<Change> changes) {
    CellRef place = CellRef.of(name);
    if (before == null || after == null) {
      changes.add(
          before == null
              ? whole(Kind.WORKBOOK_ADDED, null, place, "the workbook `" + name + "` is new")
              : whole(Kind.WORKBOOK_REMOVED, place, null, "the workbook `" + name + "` is gone"));
      return;
    }
    Map<String, Sheet> old = sheets(before);
    Map<String, Sheet> now = sheets(after);
    List<String> names = new ArrayList<>(now.keySet());
    old.keySet().stream().filter(sheet -> !now.containsKey(sheet)).forEach(names::add);
    for (String sheet : names) {
      sheet(CellRef.of(name, sheet), old.get(sheet), now.get(sheet), changes);
    }
  }

  private static void sheet(
      CellRef place, @Nullable Sheet before, @Nullable Sheet after, List<Change> changes) {
    String name = place.workbook() + "!" + place.sheet();
    if (before == null) {
      changes.add(whole(Kind.SHEET_ADDED, null, place, "the sheet `" + name + "` is new"));
    } else if (after == null) {
      changes.add(whole(Kind.SHEET_REMOVED, place, null, "the sheet `" + name + "` is gone"));
    } else if (!before.rows().equals(after.rows())) {
      changes.addAll(new SheetDiff(place, before, after).changes());
    }
  }

  private static void rules(
      String name, @Nullable String before, @Nullable String after, List<Change> changes) {
    CellRef place = CellRef.of(name);
    if (before == null) {
      changes.add(whole(Kind.RULES_ADDED, null, place, "the rules `" + name + "` are new"));
    } else if (after == null) {
      changes.add(whole(Kind.RULES_REMOVED, place, null, "the rules `" + name + "` are gone"));
    } else if (!before.equals(after)) {
      changes.add(
          new Change(
              Kind.RULES_CHANGED,
              place,
              place,
              List.of(new CellChange("text", before, after, place)),
              "the rules `" + name + "` differ"));
    }
  }

  private static Change whole(
      Kind kind, @Nullable CellRef before, @Nullable CellRef after, String text) {
    return new Change(kind, before, after, List.of(), text);
  }

  private static Map<String, Workbook> byName(List<Workbook> workbooks) {
    return workbooks.stream().collect(Collectors.toMap(Workbook::name, Function.identity()));
  }

  private static Map<String, Sheet> sheets(Workbook workbook) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    workbook.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
    return sheets;
  }

  private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }
}

package io.nextplay.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The special sheets of a set of workbooks, found by name, and the sheets that are tables. */
final class Special {

  private static final List<String> NAMES =
      List.of(
          "signals",
          "event types",
          "products",
          "plays",
          "results",
          "scenarios",
          "invariants",
          "approval");

  /**
   * A sheet and the workbook it stands in.
   *
   * @param workbook the file name
   * @param sheet the sheet
   */
  record Placed(String workbook, Sheet sheet) {
    CellRef place() {
      return CellRef.of(workbook, sheet.name());
    }
  }

  private final Map<String, List<Placed>> special = new LinkedHashMap<>();
  private final List<Placed> tables = new ArrayList<>();

  Special(List<Workbook> workbooks, Issues issues) {
    for (Workbook workbook : workbooks) {
      for (Sheet sheet : workbook.sheets()) {
        Placed placed = new Placed(workbook.name(), sheet);
        String name = kind(sheet.name().toLowerCase(Locale.ROOT));
        if (NAMES.contains(name)) {
          special.computeIfAbsent(name, key -> new ArrayList<>()).add(placed);
        } else if (Layout.hasBands(sheet)) {
          tables.add(placed);
        } else if (!name.equals("about")) {
          issues.warning(
              "NotATable",
              placed.place(),
              "the sheet is not read: it has no band row (When, Then); name it About when it is only text");
        }
      }
    }
  }

  private static String kind(String name) {
    return SheetKind.SEVERAL.stream()
        .filter(each -> name.startsWith(each + " "))
        .findFirst()
        .orElse(name);
  }

  /** The sheets that decide something. */
  List<Placed> tables() {
    return List.copyOf(tables);
  }

  /** All sheets with a special name. */
  List<Placed> sheets(String name) {
    return special.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** The rows of all sheets with a special name. */
  List<Entries.Entry> entries(String name, List<String> headers, Issues issues) {
    List<Entries.Entry> rows = new ArrayList<>();
    Map<String, CellRef> seen = new LinkedHashMap<>();
    for (Placed placed : sheets(name)) {
      rows.addAll(Entries.of(placed.workbook(), placed.sheet(), headers, seen, issues));
    }
    return rows;
  }
}

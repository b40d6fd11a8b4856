package io.nextplay.release.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.xlsx.HiddenCharacters;
import io.nextplay.table.xlsx.SheetLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a whole sheet, as senders write it: rows of cells from the top. */
final class SheetRequest {

  /** What spreadsheet programs allow. */
  private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]:*?/\\\\]{1,31}(?<!')");

  private SheetRequest() {}

  static Sheet read(String name, JsonNode json, Faults faults) {
    if (!NAME.matcher(name).matches() || HiddenCharacters.first(name).isPresent()) {
      faults.add(
          "BadName",
          "",
          "the sheet's name has 1 to 31 characters, none of them [ ] : * ? / \\, and no ' at its ends");
    }
    List<List<Cell>> rows = new ArrayList<>();
    Fields.of(json, "", faults)
        .ifPresent(
            body -> {
              body.allowOnly(List.of("rows"));
              JsonNode list = body.get("rows");
              boolean some = list != null && list.isArray() && !list.isEmpty();
              if (list == null || !some || list.size() > SheetLimits.ROWS) {
                faults.add(
                    some ? "TooLong" : "MissingField",
                    "/rows",
                    String.format(
                        Locale.ROOT, "`rows` is a list of 1 to %,d rows", SheetLimits.ROWS));
              } else {
                for (int i = 0; i < list.size(); i++) {
                  rows.add(row(list.get(i), "/rows/" + i, faults));
                }
              }
            });
    return new Sheet(name, rows, List.of());
  }

  private static List<Cell> row(JsonNode json, String pointer, Faults faults) {
    List<Cell> cells = new ArrayList<>();
    if (!json.isArray() || json.size() > SheetLimits.COLUMNS) {
      faults.add(
          "WrongType",
          pointer,
          "a row is a list of at most " + SheetLimits.COLUMNS + " cells; [] is a blank one");
      return cells;
    }
    for (int i = 0; i < json.size(); i++) {
      cells.add(CellValue.of(json.get(i), pointer + "/" + i, faults).cell());
    }
    return cells;
  }
}

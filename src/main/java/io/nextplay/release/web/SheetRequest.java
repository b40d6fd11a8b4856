package io.nextplay.release.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.xlsx.SheetLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a whole sheet, as senders write it: rows of cells from the top. */
final class SheetRequest {

  private SheetRequest() {}

  static Sheet read(String name, JsonNode json, Faults faults) {
    List<List<Cell>> rows = new ArrayList<>();
    Fields.of(json, "", faults)
        .ifPresent(
            body -> {
              body.allowOnly(List.of("rows"));
              JsonNode list = body.get("rows");
              if (list == null
                  || !list.isArray()
                  || list.isEmpty()
                  || list.size() > SheetLimits.ROWS) {
                faults.add(
                    "MissingField",
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

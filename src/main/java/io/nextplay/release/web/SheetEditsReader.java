package io.nextplay.release.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.table.Nearest;
import io.nextplay.table.Places;
import io.nextplay.table.SheetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the edits of a sheet, as senders write them. */
final class SheetEditsReader {

  private static final int MOST_EDITS = 1_000;

  /** What each operation needs besides {@code op}; a question mark marks what may be left out. */
  private static final Map<String, List<String>> OPERATIONS =
      Map.of(
          "set", List.of("cell", "value?"),
          "insertRow", List.of("row", "values?"),
          "deleteRow", List.of("row"),
          "moveRow", List.of("row", "before"),
          "insertColumn", List.of("column", "header", "band?"),
          "deleteColumn", List.of("column"));

  private final Faults faults;

  SheetEditsReader(Faults faults) {
    this.faults = faults;
  }

  /** The edits; those that cannot be read are reported and left out. */
  List<SheetEdit> read(JsonNode json) {
    List<SheetEdit> edits = new ArrayList<>();
    Fields.of(json, "", faults)
        .ifPresent(
            body -> {
              body.allowOnly(List.of("edits"));
              JsonNode list = body.get("edits");
              if (list == null || !list.isArray() || list.isEmpty()) {
                faults.add("MissingField", "/edits", "`edits` is a list with at least one edit");
              } else if (list.size() > MOST_EDITS) {
                faults.add("TooLong", "/edits", "at most " + MOST_EDITS + " edits at once");
              } else {
                for (int i = 0; i < list.size(); i++) {
                  edit(list.get(i), "/edits/" + i).ifPresent(edits::add);
                }
              }
            });
    return edits;
  }

  private Optional<SheetEdit> edit(JsonNode json, String pointer) {
    Fields fields = Fields.of(json, pointer, faults).orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    String op = fields.text("op");
    List<String> needs = op == null ? null : OPERATIONS.get(op);
    if (op == null || needs == null) {
      List<String> known = OPERATIONS.keySet().stream().sorted().toList();
      faults.add(
          "UnknownOperation",
          fields.at("op"),
          "`op` is one of " + String.join(", ", known) + Nearest.hint(String.valueOf(op), known));
      return Optional.empty();
    }
    int before = faults.all().size();
    check(fields, needs);
    SheetEdit edit = edit(op, fields);
    return faults.all().size() > before ? Optional.empty() : Optional.of(edit);
  }

  private static void check(Fields fields, List<String> needs) {
    List<String> allowed = new ArrayList<>(List.of("op"));
    for (String need : needs) {
      String name = need.replace("?", "");
      allowed.add(name);
      if (name.equals(need)) {
        fields.require(name, "needed by this operation");
      }
    }
    fields.allowOnly(allowed);
  }

  private SheetEdit edit(String op, Fields fields) {
    return switch (op) {
      case "set" -> {
        Places.At at = cell(fields);
        yield new SheetEdit.SetCell(
            at.row(), at.column(), value(fields.object().get("value"), fields.at("value")));
      }
      case "insertRow" -> new SheetEdit.InsertRow(row(fields, "row"), values(fields));
      case "deleteRow" -> new SheetEdit.DeleteRow(row(fields, "row"));
      case "moveRow" -> new SheetEdit.MoveRow(row(fields, "row"), row(fields, "before"));
      case "insertColumn" ->
          new SheetEdit.InsertColumn(column(fields), text(fields, "band"), text(fields, "header"));
      default -> new SheetEdit.DeleteColumn(column(fields));
    };
  }

  private Places.At cell(Fields fields) {
    String text = text(fields, "cell");
    return Places.cell(text)
        .orElseGet(
            () -> {
              wrong(fields, "cell", "`" + text + "` is no cell such as B7");
              return new Places.At(1, 1);
            });
  }

  private int column(Fields fields) {
    String text = text(fields, "column");
    return Places.column(text)
        .orElseGet(
            () -> {
              wrong(fields, "column", "`" + text + "` is no column such as B");
              return 1;
            });
  }

  /** Unless it is missing, which is told already. */
  private void wrong(Fields fields, String name, String text) {
    JsonNode value = fields.get(name);
    if (value != null && value.isTextual()) {
      faults.add("WrongType", fields.at(name), text);
    }
  }

  private int row(Fields fields, String name) {
    JsonNode row = fields.get(name);
    boolean number = row != null && row.canConvertToExactIntegral() && row.canConvertToInt();
    if (row != null && !number) {
      faults.add("WrongType", fields.at(name), "`" + name + "` is a sheet row number such as 7");
    }
    return row == null || !number ? 1 : row.intValue();
  }

  private List<SheetEdit.Value> values(Fields fields) {
    JsonNode list = fields.get("values");
    List<SheetEdit.Value> values = new ArrayList<>();
    if (list != null && !list.isArray()) {
      faults.add("WrongType", fields.at("values"), "`values` is a list of cells from column A");
    } else if (list != null) {
      for (int i = 0; i < list.size(); i++) {
        values.add(value(list.get(i), fields.at("values") + "/" + i));
      }
    }
    return values;
  }

  private SheetEdit.Value value(@Nullable JsonNode json, String pointer) {
    return CellValue.of(json, pointer, faults);
  }

  private static String text(Fields fields, String name) {
    String text = fields.text(name);
    return text == null ? "" : text;
  }
}

package io.nextplay.portfolio;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.DecisionTable.Row;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row that adds to the list of gates. Immutable.
 *
 * @param row {@code workbook!sheet!row}
 * @param status what it says, such as BLOCKED
 * @param when what it asks, such as {@code NPS <= 6, Paused: yes}; null when that is not known
 * @param recoveryPlay what puts it right; null when it names none
 */
record GateRow(String row, String status, @Nullable String when, @Nullable String recoveryPlay) {

  private static final Set<Character> SIGNS = Set.of('<', '>', '=', '!', '[', '(');

  /** The gate rows of a model, in the order of its tables. */
  static List<GateRow> of(Model model) {
    List<GateRow> rows = new ArrayList<>();
    for (DecisionTable table : model.tables()) {
      if (table.result() != null && table.result().name().equals(WellKnown.GATES)) {
        table.rows().forEach(row -> rows.add(of(table, row)));
      }
    }
    return rows;
  }

  private static GateRow of(DecisionTable table, Row row) {
    String status = code(table, row, "status");
    return new GateRow(
        table.rowPlace(row).toString(),
        status == null ? "" : status,
        when(table, row),
        code(table, row, "recoveryPlay"));
  }

  private static @Nullable String code(DecisionTable table, Row row, String field) {
    for (int i = 0; i < table.outputs().size(); i++) {
      if (table.outputs().get(i).field().equals(field)
          && row.outputs().get(i) instanceof Output.Code code) {
        return code.value();
      }
    }
    return null;
  }

  private static String when(DecisionTable table, Row row) {
    List<String> tests = new ArrayList<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      DecisionTable.CellTest test = row.tests().get(i);
      if (!(test.test() instanceof UnaryTest.Any)) {
        String label = table.inputs().get(i).term().label();
        boolean sign = SIGNS.contains(test.text().charAt(0));
        tests.add(label + (sign ? " " : ": ") + test.text());
      }
    }
    return tests.isEmpty() ? "always" : String.join(", ", tests);
  }
}

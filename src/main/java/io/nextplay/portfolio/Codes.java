package io.nextplay.portfolio;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Term;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The codes that the workbooks can give, in their order. */
final class Codes {

  private Codes() {}

  /** The choices of a signal or result; none when there is no such. */
  static List<String> of(Model model, String name) {
    Term term = model.vocabulary().named(name);
    return term == null ? List.of() : term.choices();
  }

  /** Every cell of the upsell grid: each letter that a row gives with each number. */
  static List<String> cells(Model model) {
    List<String> cells = new ArrayList<>();
    for (String letter : given(model, WellKnown.UPSELL_LETTER)) {
      for (String number : given(model, WellKnown.UPSELL_NUMBER)) {
        cells.add(letter + number);
      }
    }
    return cells;
  }

  private static Set<String> given(Model model, String result) {
    Set<String> given = new TreeSet<>();
    for (DecisionTable table : model.tables()) {
      for (int i = 0; i < table.outputs().size(); i++) {
        if (table.outputs().get(i).term().name().equals(result)) {
          for (DecisionTable.Row row : table.rows()) {
            add(given, row.outputs().get(i));
          }
        }
      }
    }
    return given;
  }

  private static void add(Set<String> given, Output output) {
    if (output instanceof Output.Code code) {
      given.add(code.value());
    } else if (output instanceof Output.Num num) {
      given.add(String.valueOf((int) num.value()));
    }
  }
}

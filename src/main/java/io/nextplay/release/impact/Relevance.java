package io.nextplay.release.impact;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.diff.Change;
import io.nextplay.table.diff.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps may have to do with an account at all. A changed row of a table can change a decision
 * only if its old state counted, or its new state matches what the old rules made of the account:
 * going through the tables from the signals on, the first one whose result differs sees the same
 * values as before. What is no row of a table (a signal, a play, a column) may always matter.
 * Immutable.
 */
final class Relevance {

  private final List<Watched> watched;

  /**
   * What to look at for one step.
   *
   * @param old the row's place in the old tables; null when it is new
   * @param table the table in the new rules; null when the row is gone
   * @param row its row; null likewise
   * @param always whether it may matter to everybody
   */
  private record Watched(
      @Nullable CellRef old,
      @Nullable DecisionTable table,
      DecisionTable.@Nullable Row row,
      boolean always) {}

  Relevance(List<Step> steps, RuleSet before, RuleSet after) {
    Map<CellRef, DecisionTable> old = tables(before);
    Map<CellRef, DecisionTable> now = tables(after);
    List<Watched> all = new ArrayList<>();
    for (Step step : steps) {
      CellRef sheet = CellRef.of(step.place().workbook(), step.place().sheet());
      DecisionTable table = old.containsKey(sheet) ? now.get(sheet) : null;
      all.add(
          step.isRow() && table != null
              ? row(step.changes().get(0), table)
              : new Watched(null, null, null, true));
    }
    this.watched = List.copyOf(all);
  }

  private static Watched row(Change change, DecisionTable table) {
    CellRef to = change.after();
    DecisionTable.Row row =
        to == null
            ? null
            : table.rows().stream()
                .filter(each -> each.number() == to.row())
                .findFirst()
                .orElse(null);
    return new Watched(change.before(), row == null ? null : table, row, false);
  }

  private static Map<CellRef, DecisionTable> tables(RuleSet rules) {
    Map<CellRef, DecisionTable> tables = new HashMap<>();
    rules.model().tables().forEach(table -> tables.put(table.place(), table));
    return tables;
  }

  /**
   * The steps that may change what was decided.
   *
   * @param old what the old rules decided
   * @param hit the rows that counted in it
   */
  List<Integer> of(Evaluation old, Set<CellRef> hit) {
    List<Integer> relevant = new ArrayList<>();
    for (int i = 0; i < watched.size(); i++) {
      Watched each = watched.get(i);
      if (each.always()
          || (each.old() != null && hit.contains(each.old()))
          || (each.table() != null
              && each.row() != null
              && Rows.matches(old, each.table(), each.row()))) {
        relevant.add(i);
      }
    }
    return relevant;
  }
}

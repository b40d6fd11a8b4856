package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Output;
import org.jspecify.annotations.Nullable;

/**
 * A row that counted for a subject.
 *
 * @param subject what the table was asked about
 * @param table the table
 * @param tableIndex the table's number in its model, from 0
 * @param row the row
 */
public record Hit(Subject subject, DecisionTable table, int tableIndex, DecisionTable.Row row) {

  /** What the row says in the column of a field; null when the table has no such column. */
  public @Nullable Output output(String field) {
    for (int i = 0; i < table.outputs().size(); i++) {
      if (table.outputs().get(i).field().equals(field)) {
        return row.outputs().get(i);
      }
    }
    return null;
  }

  /** The code that the row gives in a field; empty when it gives none. */
  public String code(String field) {
    Output output = output(field);
    if (output instanceof Output.Code code) {
      return code.value();
    }
    return output instanceof Output.Words words ? words.source() : "";
  }

  /** The number that the row gives in a field; NaN when it gives none. */
  public double number(String field) {
    return output(field) instanceof Output.Num num ? num.value() : Double.NaN;
  }

  /** The row's place. */
  @Override
  public String toString() {
    return table.rowPlace(row).toString();
  }
}

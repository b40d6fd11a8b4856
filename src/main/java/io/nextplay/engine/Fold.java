package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Output;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.List;

/**
 * Turns the rows that matched for a subject into the table's results, by the hit policy. The values
 * go into the subject's slots; rows that do not count are forgotten. Immutable and thread-safe.
 */
final class Fold {

  private final Slots slots;
  private final DecisionTable table;
  private final int tableIndex;

  Fold(Slots slots, DecisionTable table, int tableIndex) {
    this.slots = slots;
    this.table = table;
    this.tableIndex = tableIndex;
  }

  int tableIndex() {
    return tableIndex;
  }

  DecisionTable table() {
    return table;
  }

  /**
   * Folds the hits of this table, which stand in row order at {@code [from, to)} of the subject's
   * hits.
   *
   * @return how many of them count, from the first
   */
  int fold(Subject subject, int from, int to) {
    HitPolicy policy = table.policy();
    if (policy == HitPolicy.COLLECT_SUM) {
      putNumber(subject, table.outputs().get(0).term(), sum(subject, from, to));
    } else if (policy == HitPolicy.WEIGHTED_SUM) {
      Term result = table.result();
      if (result != null) {
        putNumber(subject, result, weightedSum(subject, from, to));
      }
    } else if (policy == HitPolicy.COLLECT) {
      for (int i = from; i < to; i++) {
        collect(subject, row(subject, i));
      }
    } else if (from < to) {
      give(subject, row(subject, from));
      return 1;
    }
    return to - from;
  }

  private DecisionTable.Row row(Subject subject, int position) {
    return table.rows().get(Subject.rowOf(subject.hitAt(position)));
  }

  private void give(Subject subject, DecisionTable.Row row) {
    List<Then> columns = table.outputs();
    for (int i = 0; i < columns.size(); i++) {
      Output output = row.outputs().get(i);
      Slot slot = slots.of(columns.get(i).term());
      if (output instanceof Output.Num num) {
        putNumber(subject, columns.get(i).term(), num.value());
      } else if (output instanceof Output.Code code) {
        subject.texts[slot.index()] = code.value();
      } else if (output instanceof Output.Words words) {
        subject.texts[slot.index()] = words.source();
      }
    }
  }

  private void collect(Subject subject, DecisionTable.Row row) {
    List<Then> columns = table.outputs();
    for (int i = 0; i < columns.size(); i++) {
      Output output = row.outputs().get(i);
      if (output instanceof Output.Code code) {
        subject.addToList(slots.of(columns.get(i).term()).index(), code.value());
      } else if (output instanceof Output.Words words) {
        subject.addToList(slots.of(columns.get(i).term()).index(), words.source());
      }
    }
  }

  private double sum(Subject subject, int from, int to) {
    if (from == to && !knowsAnInput(subject)) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      if (row(subject, i).outputs().get(0) instanceof Output.Num num) {
        sum += num.value();
      }
    }
    return Rounding.sixDecimals(sum);
  }

  private double weightedSum(Subject subject, int from, int to) {
    double sum = from == to ? Double.NaN : 0;
    for (int i = from; i < to; i++) {
      List<Output> outputs = row(subject, i).outputs();
      if (outputs.get(0) instanceof Output.Weighted weighted
          && outputs.get(1) instanceof Output.Num weight) {
        sum += weight.value() * slots.of(weighted.term()).number(subject);
      }
    }
    return Rounding.sixDecimals(sum * table.scale());
  }

  private boolean knowsAnInput(Subject subject) {
    return table.inputs().stream().anyMatch(input -> slots.of(input.term()).isKnown(subject));
  }

  /** A range is one of numbers: dates and flags beside them are left alone. */
  private void putNumber(Subject subject, Term term, double value) {
    boolean isNumber = term.type() == ValueType.NUMBER || term.type() == ValueType.RATIO;
    double clamped =
        table.range() == null || !isNumber || Double.isNaN(value)
            ? value
            : table.range().clamp(value);
    subject.numbers[slots.of(term).index()] = clamped;
  }
}

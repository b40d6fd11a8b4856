package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Output;
import io.nextplay.table.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows that matched for a subject into the table's results, by the hit policy. The values
 * go into the subject's slots; rows that do not count are forgotten. Immutable and thread-safe.
 */
final class Fold {

  private final DecisionTable table;
  private final int tableIndex;
  private final HitPolicy policy;
  private final List<Slot> inputs;

  /** Where the values of the columns go, by column; of a weighted sum, which has terms, nowhere. */
  private final List<Slot> outputs;

  private final @Nullable Slot result;

  /** Of a weighted sum by row: the score, and what it weighs. */
  private final List<Weighed> weighed;

  private record Weighed(Slot score, double weight) {}

  Fold(Slots slots, DecisionTable table, int tableIndex) {
    this.table = table;
    this.tableIndex = tableIndex;
    this.policy = table.policy();
    this.inputs = table.inputs().stream().map(input -> slots.of(input.term())).toList();
    this.outputs =
        policy == HitPolicy.WEIGHTED_SUM
            ? List.of()
            : table.outputs().stream().map(output -> slots.of(output.term())).toList();
    this.result =
        policy == HitPolicy.WEIGHTED_SUM && table.result() != null
            ? slots.of(table.result())
            : null;
    this.weighed =
        policy == HitPolicy.WEIGHTED_SUM
            ? table.rows().stream().map(row -> weighed(row, slots)).toList()
            : List.of();
  }

  private static Weighed weighed(DecisionTable.Row row, Slots slots) {
    if (row.outputs().get(0) instanceof Output.Weighted score
        && row.outputs().get(1) instanceof Output.Num weight) {
      return new Weighed(slots.of(score.term()), weight.value());
    }
    throw new IllegalStateException("row " + row.number() + " weighs nothing");
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
    if (policy == HitPolicy.COLLECT_SUM) {
      putNumber(subject, outputs.get(0), sum(subject, from, to));
    } else if (policy == HitPolicy.WEIGHTED_SUM) {
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
    for (int i = 0; i < outputs.size(); i++) {
      Output output = row.outputs().get(i);
      Slot slot = outputs.get(i);
      if (output instanceof Output.Num num) {
        putNumber(subject, slot, num.value());
      } else if (output instanceof Output.Code code) {
        subject.texts[slot.index()] = code.value();
      } else if (output instanceof Output.Words words) {
        subject.texts[slot.index()] = words.source();
      }
    }
  }

  private void collect(Subject subject, DecisionTable.Row row) {
    for (int i = 0; i < outputs.size(); i++) {
      Output output = row.outputs().get(i);
      if (output instanceof Output.Code code) {
        subject.addToList(outputs.get(i).index(), code.value());
      } else if (output instanceof Output.Words words) {
        subject.addToList(outputs.get(i).index(), words.source());
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
      Weighed each = weighed.get(Subject.rowOf(subject.hitAt(i)));
      sum += each.weight() * each.score().number(subject);
    }
    return Rounding.sixDecimals(sum * table.scale());
  }

  private boolean knowsAnInput(Subject subject) {
    for (Slot input : inputs) {
      if (input.isKnown(subject)) {
        return true;
      }
    }
    return false;
  }

  /** A range is one of numbers: dates and flags beside them are left alone. */
  private void putNumber(Subject subject, Slot slot, double value) {
    ValueType type = slot.term().type();
    boolean isNumber = type == ValueType.NUMBER || type == ValueType.RATIO;
    double clamped =
        table.range() == null || !isNumber || Double.isNaN(value)
            ? value
            : table.range().clamp(value);
    subject.numbers[slot.index()] = clamped;
  }
}

package io.nextplay.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet that decides something. Immutable.
 *
 * @param place the sheet
 * @param title cell A1
 * @param purpose for readers; may be empty
 * @param policy which matching rows count
 * @param scope what it is asked about
 * @param result the list or record that the outputs are fields of; null when each output is a
 *     result of its own
 * @param range what a numeric result is clamped to; null for none
 * @param scale what a WEIGHTED SUM is multiplied by; 1 unless given
 * @param inputs the {@code When} columns
 * @param outputs the {@code Then} columns
 * @param rows the rows, top first
 */
public record DecisionTable(
    CellRef place,
    String title,
    String purpose,
    HitPolicy policy,
    Scope scope,
    @Nullable Term result,
    @Nullable Range range,
    double scale,
    List<Input> inputs,
    List<Then> outputs,
    List<Row> rows) {

  /** Copies its lists. */
  public DecisionTable {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    rows = List.copyOf(rows);
  }

  /**
   * A {@code When} column.
   *
   * @param term what is tested
   * @param column the column number, from 1
   */
  public record Input(Term term, int column) {}

  /**
   * A {@code Then} column.
   *
   * @param term the result, or the field of the table's result, that the column gives
   * @param field the name in the list's entries: the last part of the term's name
   * @param type the type of its cells (the term of a list's field is a SET, its cells are not)
   * @param column the column number, from 1
   */
  public record Then(Term term, String field, ValueType type, int column) {}

  /**
   * A row, which becomes one rule.
   *
   * @param number the sheet row number
   * @param tests one test an input, in the inputs' order
   * @param outputs one output a {@code Then} column, in their order
   */
  public record Row(int number, List<CellTest> tests, List<Output> outputs) {
    /** Copies its lists. */
    public Row {
      tests = List.copyOf(tests);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * A test with the text it was read from.
   *
   * @param test what it asks
   * @param text the cell as written, normalised
   */
  public record CellTest(UnaryTest test, String text) {}

  /**
   * A closed range of numbers.
   *
   * @param from the least value
   * @param to the greatest value, not below {@code from}
   */
  public record Range(double from, double to) {
    /** The value, or the nearest bound when it lies outside. */
    public double clamp(double value) {
      return Math.min(to, Math.max(from, value));
    }
  }

  /** {@code workbook!sheet}, which names the table everywhere. */
  public String name() {
    return place.toString();
  }

  /** The place of a row of this table. */
  public CellRef rowPlace(Row row) {
    return place.atRow(row.number());
  }
}

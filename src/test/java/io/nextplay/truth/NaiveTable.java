package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.truth.NaiveSheet.Column;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sheet that decides something, with its properties at hand.
 *
 * @param sheet the cells
 * @param policy as written
 * @param scope account, product or play
 * @param result the label under {@code Result}; empty when there is none
 */
record NaiveTable(NaiveSheet sheet, String policy, String scope, String result) {

  static NaiveTable of(NaiveSheet sheet) {
    String scope = sheet.property("for each");
    return new NaiveTable(
        sheet,
        NaiveSheet.small(sheet.property("hit policy")),
        scope.isEmpty() ? "account" : NaiveSheet.small(scope),
        sheet.property("result"));
  }

  String name() {
    return sheet.workbook() + "!" + sheet.sheet().name();
  }

  boolean isList() {
    return policy.equals("collect");
  }

  boolean isWeighted() {
    return policy.equals("weighted sum");
  }

  List<Column> whens() {
    return sheet.under("when");
  }

  List<Column> thens() {
    return sheet.under("then");
  }

  /** The label by which others know what a Then column gives. */
  String labelOf(Column then) {
    return result.isEmpty() ? then.header() : result + ": " + then.header();
  }

  /** The labels of all that the table gives. */
  List<String> gives() {
    return isWeighted() ? List.of(result) : thens().stream().map(this::labelOf).toList();
  }

  Cell cell(int row, Column column) {
    return sheet.sheet().cell(row, column.number());
  }

  /** The value, or the nearest end of the range. */
  BigDecimal clamp(BigDecimal value) {
    String range = sheet.property("range");
    if (range.isEmpty()) {
      return value;
    }
    int dots = range.indexOf("..");
    BigDecimal from = new BigDecimal(range.substring(0, dots).strip());
    BigDecimal to = new BigDecimal(range.substring(dots + 2).strip());
    return value.max(from).min(to);
  }

  BigDecimal scale() {
    String scale = sheet.property("scale");
    return scale.isEmpty() ? BigDecimal.ONE : new BigDecimal(scale);
  }
}

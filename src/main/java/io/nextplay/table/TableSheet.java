package io.nextplay.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as its sheet shows it: what people wrote, each cell as text, remarks included.
 * Immutable.
 *
 * @param properties the property rows: key as written, value
 * @param columns the columns that have a header
 * @param rows the rows that are rules
 */
public record TableSheet(Map<String, String> properties, List<Column> columns, List<Row> rows) {

  /**
   * A column.
   *
   * @param letter as the spreadsheet shows it, such as B
   * @param band {@code When}, {@code Then} or {@code Note}
   * @param header the header as written
   * @param term the signal or result; null for remarks and for the columns of a WEIGHTED SUM
   */
  public record Column(String letter, String band, String header, @Nullable Term term) {}

  /**
   * A row.
   *
   * @param number the sheet row number
   * @param cells the cells as a person would type them, one a column
   */
  public record Row(int number, List<String> cells) {
    /** Copies its list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Shows a table that was read from this sheet. */
  public static TableSheet of(DecisionTable table, Sheet sheet) {
    Layout layout = Layout.banded(table.place().workbook(), sheet, new Issues());
    List<Row> rows = new ArrayList<>();
    for (DecisionTable.Row row : table.rows()) {
      rows.add(
          new Row(
              row.number(),
              layout.columns().stream()
                  .map(column -> sheet.cell(row.number(), column.number()).text())
                  .toList()));
    }
    return new TableSheet(
        properties(layout),
        layout.columns().stream().map(column -> column(table, column)).toList(),
        List.copyOf(rows));
  }

  private static Map<String, String> properties(Layout layout) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (int row : layout.properties().values()) {
      properties.put(layout.sheet().cell(row, 1).text(), layout.sheet().cell(row, 2).text());
    }
    return java.util.Collections.unmodifiableMap(properties);
  }

  private static Column column(DecisionTable table, Layout.Column column) {
    Optional<Term> input =
        table.inputs().stream()
            .filter(each -> each.column() == column.number())
            .map(DecisionTable.Input::term)
            .findFirst();
    Optional<Term> output =
        table.outputs().stream()
            .filter(each -> each.column() == column.number())
            .map(DecisionTable.Then::term)
            .findFirst();
    return new Column(
        CellRef.letters(column.number()),
        band(column),
        column.header(),
        input.or(() -> output).orElse(null));
  }

  private static String band(Layout.Column column) {
    String name = String.valueOf(column.band());
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}

package io.nextplay.release.web;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.TableSheet;
import io.nextplay.table.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision table with its rows. */
@Schema(name = "TableResponse")
record TableResponse(
    String workbook,
    String sheet,
    String title,
    String hitPolicy,
    String forEach,
    @Schema(description = "The property rows as written") Map<String, String> properties,
    List<Column> columns,
    List<Row> rows) {

  /** A table in a list. */
  @Schema(name = "TableSummaryResponse")
  record Summary(
      String workbook,
      String sheet,
      String title,
      String purpose,
      String hitPolicy,
      @Schema(description = "account, product or play") String forEach,
      int rows,
      @Schema(description = "API names of what it tests") List<String> inputs,
      @Schema(description = "API names of what it gives") List<String> results) {

    static Summary of(DecisionTable table) {
      Term result = table.result();
      return new Summary(
          table.place().workbook(),
          table.place().sheet(),
          table.title(),
          table.purpose(),
          table.policy().words(),
          table.scope().word(),
          table.rows().size(),
          table.inputs().stream().map(input -> input.term().name()).toList(),
          Stream.concat(
                  Stream.ofNullable(result).map(Term::name),
                  table.outputs().stream().map(then -> then.term().name()))
              .distinct()
              .toList());
    }
  }

  /** The tables of a release. */
  @Schema(name = "TablesResponse")
  record Page(String release, List<Summary> tables) {}

  /** A column. */
  @Schema(name = "TableColumnResponse")
  record Column(
      String letter,
      @Schema(description = "When, Then or Note") String band,
      @Schema(description = "The header as written") String label,
      @Schema(description = "The API name; null for remarks") @Nullable String name,
      @Schema(description = "number, ratio, flag, choice, text, date, set; null for remarks")
          @Nullable String type,
      @Schema(description = "The codes allowed; empty when any value is") List<String> choices) {

    static Column of(TableSheet.Column column) {
      Term term = column.term();
      return new Column(
          column.letter(),
          column.band(),
          column.header(),
          term == null ? null : term.name(),
          term == null ? null : term.type().word(),
          term == null ? List.of() : term.choices());
    }
  }

  /** A row. */
  @Schema(name = "TableRowResponse")
  record Row(
      @Schema(description = "The sheet row number") int row,
      @Schema(description = "The cells as typed, one a column") List<String> cells) {}

  static TableResponse of(DecisionTable table, TableSheet sheet) {
    return new TableResponse(
        table.place().workbook(),
        table.place().sheet(),
        table.title(),
        table.policy().words(),
        table.scope().word(),
        sheet.properties(),
        sheet.columns().stream().map(Column::of).toList(),
        sheet.rows().stream().map(row -> new Row(row.number(), row.cells())).toList());
  }
}

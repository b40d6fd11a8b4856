package io.nextplay.release.web;

import io.nextplay.table.Cell;
import io.nextplay.table.GridTop;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet as it stands, whatever it means; so a broken one can be shown and mended. */
@Schema(name = "SheetResponse")
record SheetResponse(
    String workbook,
    String sheet,
    @Schema(description = "The row of the bands When, Then, Note; 0 on sheets without") int bandRow,
    @Schema(description = "The row of the headers; 0 when there is none") int headerRow,
    @Schema(description = "The rows that hold something") List<Row> rows) {

  /** A row. */
  @Schema(name = "SheetRowResponse")
  record Row(
      @Schema(description = "The sheet row number") int row,
      @Schema(description = "The cells from column A, as a person would type them")
          List<String> cells) {}

  /** The sheets of a draft. */
  @Schema(name = "SheetsResponse")
  record Page(List<Name> sheets) {}

  /** A sheet in a list. */
  @Schema(name = "SheetNameResponse")
  record Name(String workbook, String sheet) {}

  static Page list(List<Workbook> workbooks) {
    List<Name> names = new ArrayList<>();
    for (Workbook workbook : workbooks) {
      workbook.sheets().forEach(sheet -> names.add(new Name(workbook.name(), sheet.name())));
    }
    return new Page(names);
  }

  static SheetResponse of(String workbook, Sheet sheet) {
    GridTop top = GridTop.of(sheet);
    List<Row> rows = new ArrayList<>();
    for (int row = 1; row <= sheet.lastRow(); row++) {
      if (!sheet.isBlankRow(row)) {
        rows.add(new Row(row, sheet.rows().get(row - 1).stream().map(Cell::text).toList()));
      }
    }
    return new SheetResponse(workbook, sheet.name(), top.band(), top.header(), rows);
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.SheetEdit;
import io.nextplay.table.SheetEdit.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Applies edits to one sheet. Not thread-safe. */
final class SheetEditor {

  private static final Limits LIMITS = Limits.STANDARD;

  private final CellRef place;
  private final XSSFSheet sheet;
  private final CellWriter writer;

  SheetEditor(CellRef place, XSSFSheet sheet) {
    this.place = place;
    this.sheet = sheet;
    this.writer = new CellWriter(sheet.getWorkbook());
  }

  /** Applies one edit; empty when it was done, else why it was not. */
  Optional<Issue> apply(SheetEdit edit) {
    Optional<Issue> wrong = check(edit);
    if (wrong.isEmpty()) {
      doIt(edit);
    }
    return wrong;
  }

  private Optional<Issue> check(SheetEdit edit) {
    int last = sheet.getLastRowNum() + 1;
    if (edit instanceof SheetEdit.SetCell set) {
      return row(set.row(), LIMITS.rows()).or(() -> column(set.column(), LIMITS.columns()));
    }
    if (edit instanceof SheetEdit.InsertRow insert) {
      return row(insert.row(), Math.min(last + 1, LIMITS.rows()))
          .or(() -> column(Math.max(1, insert.values().size()), LIMITS.columns()));
    }
    if (edit instanceof SheetEdit.DeleteRow delete) {
      return row(delete.row(), last);
    }
    if (edit instanceof SheetEdit.MoveRow move) {
      return row(move.row(), last).or(() -> row(move.before(), last + 1));
    }
    return new SheetColumns(place, sheet).check(edit);
  }

  private void doIt(SheetEdit edit) {
    if (edit instanceof SheetEdit.SetCell set) {
      set(set.row(), set.column(), set.value());
    } else if (edit instanceof SheetEdit.InsertRow insert) {
      insertRow(insert.row(), insert.values());
    } else if (edit instanceof SheetEdit.DeleteRow delete) {
      deleteRow(delete.row());
    } else if (edit instanceof SheetEdit.MoveRow move) {
      moveRow(move.row(), move.before());
    } else {
      new SheetColumns(place, sheet).apply(edit);
    }
  }

  private void set(int row, int column, Value value) {
    Row target = sheet.getRow(row - 1) == null ? newRow(row) : sheet.getRow(row - 1);
    Cell cell = target.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    writer.write(cell, value);
  }

  private void insertRow(int row, List<Value> values) {
    if (row - 1 <= sheet.getLastRowNum()) {
      sheet.shiftRows(row - 1, sheet.getLastRowNum(), 1, true, false);
    }
    new SheetRanges(sheet).rowsInserted(row - 1);
    newRow(row);
    for (int i = 0; i < values.size(); i++) {
      set(row, i + 1, values.get(i));
    }
  }

  /** A row that looks like the one above it, or below it under the headers. */
  private XSSFRow newRow(int row) {
    XSSFRow created = sheet.createRow(row - 1);
    XSSFRow like = sheet.getRow(row);
    like = like == null ? sheet.getRow(row - 2) : like;
    if (like != null) {
      for (Cell cell : like) {
        created.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle());
      }
    }
    return created;
  }

  private void deleteRow(int row) {
    XSSFRow target = sheet.getRow(row - 1);
    if (target != null) {
      sheet.removeRow(target);
    }
    if (row - 1 <= sheet.getLastRowNum()) {
      sheet.shiftRows(row, sheet.getLastRowNum(), -1, true, false);
    }
    new SheetRanges(sheet).rowDeleted(row - 1);
  }

  private void moveRow(int row, int before) {
    if (before == row || before == row + 1) {
      return;
    }
    List<Kept> kept = new ArrayList<>();
    XSSFRow from = sheet.getRow(row - 1);
    if (from != null) {
      from.forEach(cell -> kept.add(Kept.of(cell)));
    }
    deleteRow(row);
    int target = before > row ? before - 1 : before;
    insertRow(target, List.of());
    for (Kept each : kept) {
      each.put(
          sheet
              .getRow(target - 1)
              .getCell(each.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }
  }

  /** A cell's value and looks while its row moves. */
  private record Kept(int column, CellStyle style, @Nullable Object value) {

    static Kept of(Cell cell) {
      Object value =
          switch (cell.getCellType()) {
            case NUMERIC -> (Object) cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> null;
          };
      return new Kept(cell.getColumnIndex(), cell.getCellStyle(), value);
    }

    void put(Cell cell) {
      cell.setCellStyle(style);
      if (value instanceof Double number) {
        cell.setCellValue(number);
      } else if (value instanceof String text) {
        cell.setCellValue(text);
      } else if (value instanceof Boolean flag) {
        cell.setCellValue(flag);
      }
    }
  }

  private Optional<Issue> row(int row, int most) {
    return row >= 1 && row <= most
        ? Optional.empty()
        : Optional.of(
            Issue.error("NoSuchRow", place, "row " + row + " does not fit; 1 to " + most + " do"));
  }

  private Optional<Issue> column(int column, int most) {
    return column >= 1 && column <= most
        ? Optional.empty()
        : Optional.of(
            Issue.error(
                "NoSuchColumn",
                place,
                "column "
                    + CellRef.letters(Math.max(1, column))
                    + " does not fit; A to "
                    + CellRef.letters(most)
                    + " do"));
  }
}

package io.nextplay.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * Moves what is tied to ranges of a sheet along with its rows and columns. POI moves merged cells
 * and conditional formats with rows, but neither dropdowns nor the filter, and nothing with
 * columns. All numbers from 0, as POI counts.
 */
final class SheetRanges {

  private final XSSFSheet sheet;

  SheetRanges(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void rowsInserted(int row) {
    dropdowns(range -> rows(range, row, 1));
    filter(range -> rows(range, row, 1));
  }

  void rowDeleted(int row) {
    dropdowns(range -> rows(range, row, -1));
    filter(range -> rows(range, row, -1));
  }

  void columnInserted(int column, int firstRow) {
    columns(column, 1, firstRow);
  }

  void columnDeleted(int column, int firstRow) {
    columns(column, -1, firstRow);
  }

  private void columns(int column, int by, int firstRow) {
    UnaryOperator<@Nullable CellRangeAddress> move =
        range ->
            range == null || range.getLastRow() < firstRow ? range : columns(range, column, by);
    dropdowns(move);
    filter(move);
    for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingList()) {
      format.setSqref(moved(format.getSqref(), move));
    }
    List<CellRangeAddress> merged = new ArrayList<>(sheet.getMergedRegions());
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      sheet.removeMergedRegion(i);
    }
    for (CellRangeAddress each : merged) {
      CellRangeAddress range = move.apply(each);
      if (range != null && range.getNumberOfCells() > 1) {
        sheet.addMergedRegion(range);
      }
    }
  }

  /** A range that reaches over the place grows or shrinks; one behind it moves. */
  private static @Nullable CellRangeAddress rows(
      @Nullable CellRangeAddress range, int row, int by) {
    if (range == null || range.getLastRow() < row) {
      return range;
    }
    int first = range.getFirstRow() > row || (by > 0 && range.getFirstRow() == row) ? by : 0;
    CellRangeAddress moved = range.copy();
    moved.setFirstRow(range.getFirstRow() + first);
    moved.setLastRow(range.getLastRow() + by);
    return moved.getLastRow() < moved.getFirstRow() ? null : moved;
  }

  private static @Nullable CellRangeAddress columns(CellRangeAddress range, int column, int by) {
    if (range.getLastColumn() < column) {
      return range;
    }
    int first =
        range.getFirstColumn() > column || (by > 0 && range.getFirstColumn() == column) ? by : 0;
    CellRangeAddress moved = range.copy();
    moved.setFirstColumn(range.getFirstColumn() + first);
    moved.setLastColumn(range.getLastColumn() + by);
    return moved.getLastColumn() < moved.getFirstColumn() ? null : moved;
  }

  private void dropdowns(UnaryOperator<@Nullable CellRangeAddress> move) {
    if (sheet.getCTWorksheet().isSetDataValidations()) {
      for (CTDataValidation each :
          sheet.getCTWorksheet().getDataValidations().getDataValidationList()) {
        each.setSqref(moved(each.getSqref(), move));
      }
    }
  }

  private void filter(UnaryOperator<@Nullable CellRangeAddress> move) {
    if (sheet.getCTWorksheet().isSetAutoFilter()) {
      CTAutoFilter filter = sheet.getCTWorksheet().getAutoFilter();
      Optional.ofNullable(move.apply(CellRangeAddress.valueOf(filter.getRef())))
          .ifPresent(range -> filter.setRef(range.formatAsString()));
    }
  }

  private static List<String> moved(
      List<?> ranges, UnaryOperator<@Nullable CellRangeAddress> move) {
    List<String> moved = new ArrayList<>();
    for (Object each : ranges) {
      for (String range : each.toString().split(" ", -1)) {
        Optional.ofNullable(move.apply(CellRangeAddress.valueOf(range)))
            .ifPresent(kept -> moved.add(kept.formatAsString()));
      }
    }
    return moved.isEmpty() ? List.of("XFD1048576") : moved; // a range must be somewhere
  }
}

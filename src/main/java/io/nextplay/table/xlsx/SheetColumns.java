package io.nextplay.table.xlsx;

import io.nextplay.table.CellRef;
import io.nextplay.table.Issue;
import io.nextplay.table.SheetEdit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Puts columns into the grid of a sheet and takes them away; title and properties stay. */
final class SheetColumns {

  private static final CellCopyPolicy ALL = new CellCopyPolicy.Builder().build();
  private static final List<String> BANDS = List.of("when", "then", "never", "note", "case");

  private final CellRef place;
  private final XSSFSheet sheet;
  private final int band;
  private final int header;

  SheetColumns(CellRef place, XSSFSheet sheet) {
    this.place = place;
    this.sheet = sheet;
    this.band = bandRow();
    this.header = band >= 0 ? band + 1 : headerRow();
  }

  Optional<Issue> check(SheetEdit edit) {
    int last = header < 0 ? 0 : width();
    if (header < 0) {
      return wrong("NoHeader", "the sheet has no header row, so it has no columns to change");
    }
    if (edit instanceof SheetEdit.InsertColumn insert) {
      return checkInsert(insert, last);
    }
    int column = ((SheetEdit.DeleteColumn) edit).column();
    return column < 1 || column > last
        ? wrong("NoSuchColumn", "there is no column " + letters(column) + " to delete")
        : Optional.empty();
  }

  private Optional<Issue> checkInsert(SheetEdit.InsertColumn insert, int last) {
    if (insert.column() < 1 || insert.column() > Math.min(last + 1, Limits.STANDARD.columns())) {
      return wrong(
          "NoSuchColumn",
          "column " + letters(insert.column()) + " does not fit; A to " + letters(last + 1));
    }
    if (insert.header().isBlank()) {
      return wrong("NoHeader", "a new column needs a header");
    }
    if (band < 0) {
      return Optional.empty();
    }
    String wanted = insert.band().toLowerCase(Locale.ROOT);
    if (!BANDS.contains(wanted)) {
      return wrong(
          "UnknownBand",
          "`" + insert.band() + "` is not a band; When, Then, Never, Note or Case is");
    }
    boolean fits =
        wanted.equals(bandOver(insert.column() - 2))
            || wanted.equals(bandAt(insert.column() - 1))
            || insert.column() > last;
    return fits
        ? Optional.empty()
        : wrong(
            "UnknownBand",
            "no column of the band "
                + insert.band()
                + " stands beside column "
                + letters(insert.column()));
  }

  void apply(SheetEdit edit) {
    if (edit instanceof SheetEdit.InsertColumn insert) {
      insert(insert.column() - 1, insert.band().toLowerCase(Locale.ROOT), insert.header());
    } else if (edit instanceof SheetEdit.DeleteColumn delete) {
      delete(delete.column() - 1);
    }
  }

  private void insert(int column, String wanted, String text) {
    boolean startsBand = band >= 0 && !wanted.equals(bandOver(column - 1));
    boolean takesOver = startsBand && wanted.equals(bandAt(column));
    int first = first();
    for (int at = first; at <= sheet.getLastRowNum(); at++) {
      XSSFRow row = sheet.getRow(at);
      for (int from = row == null ? -1 : row.getLastCellNum() - 1; from >= column; from--) {
        copy(row, from, from + 1);
      }
      if (row != null) {
        looksLike(row, column);
      }
    }
    for (int at = width(); at > column; at--) {
      sheet.setColumnWidth(at, sheet.getColumnWidth(at - 1));
    }
    new SheetRanges(sheet).columnInserted(column, first);
    cell(header, column).setCellValue(text);
    if (startsBand) {
      cell(band, column).setCellValue(title(wanted));
    }
    if (takesOver) {
      mergeFrom(column);
    }
  }

  /** The band's name moves to its new first column, and so does the merged region. */
  private void mergeFrom(int column) {
    cell(band, column + 1).setBlank();
    for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
      CellRangeAddress range = sheet.getMergedRegion(i);
      if (range.getFirstRow() == band && range.getFirstColumn() == column + 1) {
        sheet.removeMergedRegion(i);
        sheet.addMergedRegion(new CellRangeAddress(band, band, column, range.getLastColumn()));
        return;
      }
    }
  }

  private void delete(int column) {
    String name = band >= 0 ? bandAt(column) : "";
    boolean more = !name.isEmpty() && bandAt(column + 1).isEmpty() && column + 1 < width();
    for (int at = first(); at <= sheet.getLastRowNum(); at++) {
      XSSFRow row = sheet.getRow(at);
      int last = row == null ? -1 : row.getLastCellNum() - 1;
      for (int to = column; to < last; to++) {
        copy(row, to + 1, to);
      }
      if (last >= column) {
        row.removeCell(cell(at, last));
      }
    }
    for (int at = column; at <= width(); at++) {
      sheet.setColumnWidth(at, sheet.getColumnWidth(at + 1));
    }
    new SheetRanges(sheet).columnDeleted(column, first());
    if (more) {
      cell(band, column).setCellValue(title(name)); // the band had further columns
    }
  }

  private static void copy(XSSFRow row, int from, int to) {
    XSSFCell target = row.createCell(to);
    XSSFCell source = row.getCell(from);
    if (source != null) {
      target.copyCellFrom(source, ALL);
    }
  }

  private static void looksLike(XSSFRow row, int column) {
    XSSFCell neighbour = row.getCell(column > 0 ? column - 1 : column + 1);
    XSSFCell created = row.createCell(column);
    if (neighbour != null) {
      created.setCellStyle(neighbour.getCellStyle());
    }
  }

  private int first() {
    return band >= 0 ? band : header;
  }

  private int width() {
    XSSFRow row = sheet.getRow(header);
    int last = 0;
    for (Cell cell : row) {
      last = text(cell).isEmpty() ? last : cell.getColumnIndex() + 1;
    }
    return last;
  }

  private String bandAt(int column) {
    return column < 0 ? "" : text(cell(band, column)).toLowerCase(Locale.ROOT);
  }

  private String bandOver(int column) {
    for (int at = column; at >= 0; at--) {
      if (!bandAt(at).isEmpty()) {
        return bandAt(at);
      }
    }
    return "";
  }

  private int bandRow() {
    for (Row row : sheet) {
      for (Cell cell : row) {
        String text = text(cell).toLowerCase(Locale.ROOT);
        if (text.equals("when") || text.equals("then")) {
          return row.getRowNum();
        }
      }
    }
    return -1;
  }

  /** The first row below the first blank one. */
  private int headerRow() {
    boolean blankSeen = false;
    for (int at = 0; at <= sheet.getLastRowNum(); at++) {
      boolean blank = isBlank(sheet.getRow(at));
      if (blankSeen && !blank) {
        return at;
      }
      blankSeen |= blank;
    }
    return -1;
  }

  private static boolean isBlank(@Nullable XSSFRow row) {
    if (row != null) {
      for (Cell cell : row) {
        if (!text(cell).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return at.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> PlainText.of(cell.getStringCellValue());
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      default -> "";
    };
  }

  private static String title(String band) {
    return band.substring(0, 1).toUpperCase(Locale.ROOT) + band.substring(1);
  }

  private static String letters(int column) {
    return CellRef.letters(Math.max(1, column));
  }

  private Optional<Issue> wrong(String code, String message) {
    return Optional.of(Issue.error(code, place, message));
  }
}

package io.nextplay.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on a sheet: title, properties, bands, headers, rows. Knows nothing of what
 * they mean.
 *
 * @param place the sheet
 * @param sheet its cells
 * @param title cell A1 as text
 * @param properties key (lower case) to the row that gives it
 * @param columns the columns that have a header
 * @param firstRow the row number of the first data row
 */
record Layout(
    CellRef place,
    Sheet sheet,
    String title,
    Map<String, Integer> properties,
    List<Column> columns,
    int firstRow) {

  /** What stands over a column. */
  enum Band {
    CASE,
    WHEN,
    THEN,
    NEVER,
    NOTE
  }

  /**
   * A column with a header.
   *
   * @param header the header's text
   * @param band what stands over it; null on special sheets without a band row
   * @param number the column number, from 1
   */
  record Column(String header, @Nullable Band band, int number) {}

  /** Whether the sheet has a band row, and so means to be a table. */
  static boolean hasBands(Sheet sheet) {
    return bandRow(sheet) > 0;
  }

  /** Reads a sheet that has a band row. */
  static Layout banded(String workbook, Sheet sheet, Issues issues) {
    return banded(workbook, sheet, bandRow(sheet), issues);
  }

  /** Reads a sheet of invariants, which need not have a When; null when it has no band row. */
  static @Nullable Layout invariants(String workbook, Sheet sheet, Issues issues) {
    int bandRow = rowWith(sheet, Set.of("case", "when"));
    return bandRow == 0 ? null : banded(workbook, sheet, bandRow, issues);
  }

  private static Layout banded(String workbook, Sheet sheet, int bandRow, Issues issues) {
    CellRef place = CellRef.of(workbook, sheet.name());
    int headerRow = bandRow + 1;
    Map<String, Integer> properties = properties(sheet, bandRow, place, issues);
    List<Column> columns = new ArrayList<>();
    Band band = null;
    for (int column = 1; column <= sheet.lastColumn(); column++) {
      band = band(sheet.cell(bandRow, column), place.at(bandRow, column), issues).orElse(band);
      Cell header = sheet.cell(headerRow, column);
      if (!header.isBlank()) {
        if (band == null) {
          issues.error(
              "NoBand",
              place.at(headerRow, column),
              "no band stands over `" + header.text() + "`; write When, Then or Note above it");
        }
        columns.add(new Column(header.text(), band == null ? Band.NOTE : band, column));
      }
    }
    Layout layout =
        new Layout(place, sheet, sheet.cell(1, 1).text(), properties, columns, headerRow + 1);
    layout.refuseStrayCells(issues);
    layout.refuseMergedRows(bandRow, issues);
    return layout;
  }

  /** Reads a special sheet without bands: the header row is the first that names the key column. */
  static @Nullable Layout plain(String workbook, Sheet sheet, String keyHeader, Issues issues) {
    CellRef place = CellRef.of(workbook, sheet.name());
    for (int row = 1; row <= sheet.lastRow(); row++) {
      if (Vocabulary.key(sheet.cell(row, 1).text()).equals(Vocabulary.key(keyHeader))) {
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column <= sheet.lastColumn(); column++) {
          Cell header = sheet.cell(row, column);
          if (!header.isBlank()) {
            columns.add(new Column(header.text(), null, column));
          }
        }
        Layout layout =
            new Layout(place, sheet, sheet.cell(1, 1).text(), Map.of(), columns, row + 1);
        layout.refuseStrayCells(issues);
        layout.refuseMergedRows(row, issues);
        return layout;
      }
    }
    issues.error(
        "NoHeader",
        place,
        "no row begins with the header `" + keyHeader + "`; it starts the header row");
    return null;
  }

  /** The columns under a band. */
  List<Column> under(Band band) {
    return columns.stream().filter(column -> column.band() == band).toList();
  }

  /** The row numbers that hold something in a column that is read. */
  List<Integer> dataRows() {
    List<Integer> rows = new ArrayList<>();
    for (int row = firstRow; row <= sheet.lastRow(); row++) {
      int number = row;
      if (columns.stream()
          .anyMatch(
              column ->
                  column.band() != Band.NOTE && !sheet.cell(number, column.number()).isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The value cell of a property; blank when the sheet does not give it. */
  Cell property(String key) {
    Integer row = properties.get(key);
    return row == null ? Cell.blank() : sheet.cell(row, 2);
  }

  /** The place of a property's value; the sheet when it is not given. */
  CellRef propertyPlace(String key) {
    Integer row = properties.get(key);
    return row == null ? place : place.at(row, 2);
  }

  static int bandRow(Sheet sheet) {
    return rowWith(sheet, Set.of("when", "then"));
  }

  private static int rowWith(Sheet sheet, Set<String> words) {
    for (int row = 1; row <= sheet.lastRow(); row++) {
      for (Cell cell : sheet.rows().get(row - 1)) {
        if (words.contains(cell.text().toLowerCase(Locale.ROOT))) {
          return row;
        }
      }
    }
    return 0;
  }

  private static Map<String, Integer> properties(
      Sheet sheet, int bandRow, CellRef place, Issues issues) {
    Map<String, Integer> properties = new LinkedHashMap<>();
    for (int row = 2; row < bandRow; row++) {
      String key = sheet.cell(row, 1).text();
      if (!key.isEmpty() && properties.putIfAbsent(key.toLowerCase(Locale.ROOT), row) != null) {
        issues.error("DuplicateProperty", place.at(row, 1), "`" + key + "` is given twice");
      }
    }
    return properties;
  }

  private static Optional<Band> band(Cell cell, CellRef place, Issues issues) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    for (Band band : Band.values()) {
      if (band.name().equalsIgnoreCase(cell.text())) {
        return Optional.of(band);
      }
    }
    issues.error(
        "UnknownBand",
        place,
        "`"
            + cell.text()
            + "` is not a band; write When, Then, Note or, in scenarios and invariants, Case or Never");
    return Optional.of(Band.NOTE); // so that its columns raise no further issues
  }

  private void refuseStrayCells(Issues issues) {
    for (int row = firstRow; row <= sheet.lastRow(); row++) {
      List<Cell> cells = sheet.rows().get(row - 1);
      for (int column = 1; column <= cells.size(); column++) {
        int number = column;
        if (!cells.get(column - 1).isBlank()
            && columns.stream().noneMatch(each -> each.number() == number)) {
          issues.error(
              "NoHeader",
              place.at(row, column),
              "`" + cells.get(column - 1).text() + "` stands in a column without a header");
        }
      }
    }
  }

  private void refuseMergedRows(int lastFreeRow, Issues issues) {
    for (Sheet.Region region : sheet.merged()) {
      if (region.lastRow() > lastFreeRow) {
        issues.error(
            "MergedCell",
            place.at(region.firstRow(), region.firstColumn()),
            "merged cells are read as one value and blanks; split them and fill every row");
      }
    }
  }
}

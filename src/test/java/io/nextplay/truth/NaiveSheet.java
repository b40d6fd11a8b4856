package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A sheet cut up as {@code workbooks.md} says: properties, columns with their bands, data rows. No
 * cleverness, no error handling.
 *
 * @param workbook the workbook's file name
 * @param sheet the cells
 * @param properties property cells by key in small letters
 * @param columns the columns that have a header
 * @param rows the numbers of the data rows
 */
record NaiveSheet(
    String workbook,
    Sheet sheet,
    Map<String, Cell> properties,
    List<Column> columns,
    List<Integer> rows) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A header, the band over it in small letters, and the column's number. */
  record Column(String band, String header, int number) {}

  /** Whether a row of the sheet holds the word When or Then. */
  static boolean hasBands(Sheet sheet) {
    return bandRow(sheet) > 0;
  }

  static NaiveSheet banded(String workbook, Sheet sheet) {
    int bandRow = bandRow(sheet);
    Map<String, Cell> properties = new LinkedHashMap<>();
    for (int row = 2; row < bandRow; row++) {
      properties.put(small(sheet.cell(row, 1).text()), sheet.cell(row, 2));
    }
    List<Column> columns = new ArrayList<>();
    String band = "";
    for (int column = 1; column <= sheet.lastColumn(); column++) {
      String here = sheet.cell(bandRow, column).text();
      band = here.isEmpty() ? band : small(here);
      addColumn(sheet, bandRow + 1, column, band, columns);
    }
    return new NaiveSheet(workbook, sheet, properties, columns, rows(sheet, bandRow + 2, columns));
  }

  /** A special sheet: the header row is the one that begins with the key header. */
  static NaiveSheet plain(String workbook, Sheet sheet, String keyHeader) {
    int headerRow = 1;
    while (!small(sheet.cell(headerRow, 1).text()).equals(small(keyHeader))) {
      headerRow++;
    }
    List<Column> columns = new ArrayList<>();
    for (int column = 1; column <= sheet.lastColumn(); column++) {
      addColumn(sheet, headerRow, column, "", columns);
    }
    return new NaiveSheet(workbook, sheet, Map.of(), columns, rows(sheet, headerRow + 1, columns));
  }

  private static void addColumn(
      Sheet sheet, int headerRow, int column, String band, List<Column> columns) {
    String header = sheet.cell(headerRow, column).text();
    if (!header.isEmpty()) {
      columns.add(new Column(band, header, column));
    }
  }

  private static List<Integer> rows(Sheet sheet, int first, List<Column> columns) {
    List<Integer> rows = new ArrayList<>();
    for (int row = first; row <= sheet.lastRow(); row++) {
      boolean blank = true;
      for (Column column : columns) {
        blank &= column.band().equals("note") || sheet.cell(row, column.number()).isBlank();
      }
      if (!blank) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static int bandRow(Sheet sheet) {
    for (int row = 1; row <= sheet.lastRow(); row++) {
      for (int column = 1; column <= sheet.lastColumn(); column++) {
        String text = small(sheet.cell(row, column).text());
        if (text.equals("when") || text.equals("then")) {
          return row;
        }
      }
    }
    return 0;
  }

  /** The columns under a band. */
  List<Column> under(String band) {
    return columns.stream().filter(column -> column.band().equals(band)).toList();
  }

  /** The cell in a row under a header; blank when there is no such header. */
  Cell cell(int row, String header) {
    for (Column column : columns) {
      if (column.header().equalsIgnoreCase(header)) {
        return sheet.cell(row, column.number());
      }
    }
    return Cell.blank();
  }

  /** The text in a row under a header. */
  String text(int row, String header) {
    return cell(row, header).text();
  }

  /** The text of a property; empty when it is not given. */
  String property(String key) {
    return properties.getOrDefault(key, Cell.blank()).text();
  }

  static String small(String text) {
    return SPACES.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Sheet;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Suggests values where they are known. Only suggests: a cell may always hold a test such as {@code
 * not(SMB, MID)}. Immutable.
 *
 * @param choices the values by header label
 */
record Dropdowns(Map<String, List<String>> choices) {

  private static final Map<String, List<String>> PROPERTIES =
      Map.of(
          "Hit policy", List.of("FIRST", "UNIQUE", "COLLECT", "COLLECT SUM", "WEIGHTED SUM"),
          "For each", List.of("account", "product", "play"));

  /** A list written into the sheet may be no longer. */
  private static final int LONGEST = 255;

  /** Copies its map. */
  Dropdowns {
    choices = Map.copyOf(choices);
  }

  /** Adds the lists of a sheet, down to a last row that leaves room for new rules. */
  void add(XSSFSheet target, Sheet sheet, SheetLayout layout, int lastRow) {
    for (int row = 2; row <= layout.lastProperty(); row++) {
      add(target, PROPERTIES.get(sheet.cell(row, 1).text()), row, row, 2);
    }
    for (int column = 1; layout.header() > 0 && column <= sheet.lastColumn(); column++) {
      if (Band.of(layout.bandOver(sheet, column)) != Band.NOTE) {
        String label = sheet.cell(layout.header(), column).text();
        add(target, choices.get(label), layout.header() + 1, lastRow, column);
      }
    }
  }

  private static void add(
      XSSFSheet target, @Nullable List<String> values, int first, int last, int column) {
    if (values == null || values.isEmpty() || !fits(values)) {
      return;
    }
    DataValidationHelper helper = target.getDataValidationHelper();
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(values.toArray(String[]::new)),
            new CellRangeAddressList(first - 1, last - 1, column - 1, column - 1));
    list.setShowErrorBox(false);
    list.setEmptyCellAllowed(true);
    // in this format the flag means the opposite of its name: true shows the arrow
    list.setSuppressDropDownArrow(true);
    target.addValidationData(list);
  }

  private static boolean fits(List<String> values) {
    return String.join(",", values).length() <= LONGEST
        && values.stream().noneMatch(value -> value.contains(",") || value.contains("\""));
  }
}

package io.nextplay.table.xlsx;

import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects from the workbooks themselves which values a column may have. */
final class Choices {

  private static final List<String> CODED = List.of("Products", "Plays");
  private static final List<String> YES_NO = List.of("yes", "no");

  private final Map<String, List<String>> codes = new LinkedHashMap<>();
  private final Map<String, List<String>> byLabel = new LinkedHashMap<>();

  private Choices() {}

  /**
   * The values of every signal and result that has choices or is a flag, by its label. {@code
   * Products} and {@code Plays} stand for the codes of the sheets of that name.
   */
  static Map<String, List<String>> in(List<Workbook> workbooks) {
    Choices choices = new Choices();
    List<Sheet> sheets = workbooks.stream().flatMap(w -> w.sheets().stream()).toList();
    sheets.stream().filter(s -> CODED.contains(s.name())).forEach(choices::codes);
    sheets.stream()
        .filter(s -> s.name().equals("Signals") || s.name().equals("Results"))
        .forEach(choices::choices);
    return choices.byLabel;
  }

  private void codes(Sheet sheet) {
    List<String> all = codes.computeIfAbsent(sheet.name(), name -> new ArrayList<>());
    rows(sheet).map(row -> row.get("Code")).filter(code -> !code.isEmpty()).forEach(all::add);
  }

  private void choices(Sheet sheet) {
    rows(sheet)
        .forEach(
            row -> {
              List<String> values = values(row);
              if (!values.isEmpty()) {
                byLabel.put(row.get("Label"), values);
                byLabel.putIfAbsent(row.get("Name"), values);
              }
            });
  }

  private List<String> values(Row row) {
    String listed = row.get("Choices");
    if (!listed.isEmpty()) {
      return codes.getOrDefault(
          listed, Stream.of(listed.split("\\|", -1)).map(String::strip).toList());
    }
    return row.get("Type").equals("flag") ? YES_NO : List.of();
  }

  private static Stream<Row> rows(Sheet sheet) {
    SheetLayout layout = SheetLayout.of(sheet);
    List<Row> rows = new ArrayList<>();
    for (int row = layout.header() + 1; layout.header() > 0 && row <= sheet.lastRow(); row++) {
      rows.add(new Row(sheet, layout.header(), row));
    }
    return rows.stream();
  }

  /** A row whose cells are asked for by their header. */
  private record Row(Sheet sheet, int header, int number) {
    String get(String label) {
      for (int column = 1; column <= sheet.lastColumn(); column++) {
        if (sheet.cell(header, column).text().equals(label)) {
          return sheet.cell(number, column).text();
        }
      }
      return "";
    }
  }
}

package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision table while it is put together: properties, columns, rows; then a sheet. */
final class RandomTable {

  final String name;
  final String scope;
  final Map<String, Cell> properties = new LinkedHashMap<>();
  final List<RandomTerm> inputs = new ArrayList<>();
  final List<String> outputs = new ArrayList<>();
  private final List<List<Cell>> tests = new ArrayList<>();
  private final List<List<Cell>> results = new ArrayList<>();

  RandomTable(String name, String policy, String scope) {
    this.name = name;
    this.scope = scope;
    properties.put("Hit policy", new Cell.Text(policy));
    if (!scope.equals("account")) {
      properties.put("For each", new Cell.Text(scope));
    }
  }

  void row(List<Cell> test, List<Cell> result) {
    tests.add(test);
    results.add(result);
  }

  int rows() {
    return tests.size();
  }

  /** The sheet; now and then with a blank row in the middle or the results on the left. */
  Sheet sheet(Dice dice) {
    List<List<Cell>> rows = new ArrayList<>(List.of(Rows.texts("Table " + name)));
    for (String key : dice.shuffled(new ArrayList<>(properties.keySet()))) {
      rows.add(List.of(new Cell.Text(key), properties.get(key)));
    }
    rows.add(List.of());
    boolean resultsFirst = dice.chance(0.15);
    List<Cell> when = band("When", inputs.stream().map(RandomTerm::header).toList());
    List<Cell> then = band("Then", outputs);
    rows.add(line(resultsFirst, when, then, Rows.texts("Note")));
    rows.add(
        line(
            resultsFirst,
            Rows.texts(inputs.stream().map(RandomTerm::header).toArray(String[]::new)),
            Rows.texts(outputs.toArray(String[]::new)),
            Rows.texts("Source")));
    for (int i = 0; i < tests.size(); i++) {
      if (dice.chance(0.05)) {
        rows.add(Rows.texts(""));
      }
      rows.add(line(resultsFirst, tests.get(i), results.get(i), Rows.texts(dice.of("", "ours"))));
    }
    return Rows.sheet(name, rows);
  }

  private static List<Cell> band(String band, List<String> headers) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      cells.add(i == 0 ? new Cell.Text(band) : Cell.blank());
    }
    return cells;
  }

  private static List<Cell> line(
      boolean resultsFirst, List<Cell> when, List<Cell> then, List<Cell> note) {
    List<Cell> line = new ArrayList<>(resultsFirst ? then : when);
    line.addAll(resultsFirst ? when : then);
    line.addAll(note);
    return line;
  }
}

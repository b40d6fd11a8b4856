package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.truth.NaiveSheet.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What workbooks say, sorted into dictionaries and tables; no types but those written. */
final class NaiveModel {

  /** A row of Products. */
  record NaiveProduct(String code, int order, boolean base) {}

  /** A row of Plays. */
  record NaivePlay(String code, String motion, String stage) {}

  final Map<String, NaiveSignal> signals = new LinkedHashMap<>();
  final Map<String, NaiveTerm> results = new LinkedHashMap<>();
  final List<NaiveProduct> products = new ArrayList<>();
  final Map<String, NaivePlay> plays = new LinkedHashMap<>();
  final Map<String, Double> eventWeights = new LinkedHashMap<>();
  final List<NaiveTable> tables = new ArrayList<>();
  private final Map<String, NaiveTerm> declared = new LinkedHashMap<>();
  private final Map<String, NaiveTerm> byHeader = new HashMap<>();
  private final Map<String, List<NaiveTable>> makers = new HashMap<>();

  NaiveModel(List<Workbook> workbooks, Map<String, String> rules) {
    List<Workbook> ordered =
        workbooks.stream().sorted(Comparator.comparing(Workbook::name)).toList();
    ordered.forEach(book -> book.sheets().forEach(sheet -> special(book.name(), sheet)));
    products.sort(Comparator.comparingInt(NaiveProduct::order));
    rules.forEach(
        (file, text) -> {
          if (file.endsWith(".dslr")) {
            tables.addAll(NaiveSentences.tables(file, text));
          }
        });
    tables.forEach(this::nameResults);
    for (String label : List.of("Play", "Play motion", "Play stage", "Play product")) {
      add(new NaiveTerm(label, camelCase(label), "choice"));
    }
    add(new NaiveTerm("Play weight", "playWeight", "number"));
    add(new NaiveTerm("Product", "product", "choice"));
  }

  private void special(String workbook, Sheet sheet) {
    switch (NaiveSheet.small(sheet.name())) {
      case "signals" -> each(workbook, sheet, "Name", this::signal);
      case "event types" ->
          each(
              workbook,
              sheet,
              "Type",
              (in, row) ->
                  eventWeights.put(in.text(row, "Type"), number(in.cell(row, "Weight"), 1)));
      case "products" -> each(workbook, sheet, "Code", this::product);
      case "plays" ->
          each(
              workbook,
              sheet,
              "Code",
              (in, row) ->
                  plays.put(
                      in.text(row, "Code"),
                      new NaivePlay(
                          in.text(row, "Code"), in.text(row, "Motion"), in.text(row, "Stage"))));
      case "results" -> each(workbook, sheet, "Name", this::declare);
      case "scenarios", "scenarios cross-sell", "invariants", "approval", "about" -> {}
      default -> table(workbook, sheet);
    }
  }

  private interface RowOf {
    void read(NaiveSheet sheet, int row);
  }

  private static void each(String workbook, Sheet sheet, String key, RowOf reader) {
    NaiveSheet in = NaiveSheet.plain(workbook, sheet, key);
    in.rows().forEach(row -> reader.read(in, row));
  }

  private void table(String workbook, Sheet sheet) {
    if (NaiveSheet.hasBands(sheet)) {
      tables.add(NaiveTable.of(NaiveSheet.banded(workbook, sheet)));
    }
  }

  private void signal(NaiveSheet in, int row) {
    NaiveTerm term =
        new NaiveTerm(in.text(row, "Label"), in.text(row, "Name"), in.text(row, "Type"));
    NaiveSignal signal =
        new NaiveSignal(
            term,
            in.text(row, "Scope"),
            in.text(row, "Derivation"),
            number(in.cell(row, "Half-life"), 0),
            defaultOf(term, in.cell(row, "Default")));
    signals.put(NaiveSheet.small(term.label()), signal);
  }

  private static Object defaultOf(NaiveTerm term, Cell cell) {
    return term.type().equals("set") && !cell.isBlank()
        ? new TreeSet<>(NaiveTest.split(cell.text(), ","))
        : term.value(cell);
  }

  private void product(NaiveSheet in, int row) {
    products.add(
        new NaiveProduct(
            in.text(row, "Code"),
            (int) number(in.cell(row, "Path order"), 0),
            in.text(row, "Base").equalsIgnoreCase("yes")));
  }

  private void declare(NaiveSheet in, int row) {
    String label = in.text(row, "Label");
    declared.put(
        NaiveSheet.small(label), new NaiveTerm(label, in.text(row, "Name"), in.text(row, "Type")));
  }

  private void nameResults(NaiveTable table) {
    for (String label : table.gives()) {
      NaiveTerm known = declared.get(NaiveSheet.small(label));
      String type = known == null ? typeOfCells(table, label) : known.type();
      String name = known == null ? nameOf(table, label) : known.name();
      add(new NaiveTerm(label, name, type));
      makers.computeIfAbsent(NaiveSheet.small(label), key -> new ArrayList<>()).add(table);
    }
  }

  private String nameOf(NaiveTable table, String label) {
    if (table.result().isEmpty() || table.isWeighted()) {
      return camelCase(label);
    }
    NaiveTerm list = declared.get(NaiveSheet.small(table.result()));
    String record = list == null ? camelCase(table.result()) : list.name();
    return record + "." + camelCase(label.substring(table.result().length() + 2));
  }

  private String typeOfCells(NaiveTable table, String label) {
    if (table.isWeighted()) {
      return "number";
    }
    for (Column then : table.thens()) {
      for (int row : table.sheet().rows()) {
        Cell cell = table.cell(row, then);
        if (table.labelOf(then).equals(label) && !cell.isBlank()) {
          return cell instanceof Cell.Numeric ? "number" : "choice";
        }
      }
    }
    return "number";
  }

  private void add(NaiveTerm term) {
    results.putIfAbsent(NaiveSheet.small(term.label()), term);
  }

  /** The term that a header names, by label or by API name. */
  NaiveTerm term(String header) {
    return byHeader.computeIfAbsent(header, this::find);
  }

  /** The tables that give the result with a label in small letters. */
  List<NaiveTable> makers(String key) {
    return makers.getOrDefault(key, List.of());
  }

  private NaiveTerm find(String header) {
    String key = NaiveSheet.small(header);
    if (signals.containsKey(key)) {
      return signals.get(key).term();
    }
    if (results.containsKey(key)) {
      return results.get(key);
    }
    for (NaiveSignal signal : signals.values()) {
      if (signal.term().name().equalsIgnoreCase(header)) {
        return signal.term();
      }
    }
    return results.values().stream()
        .filter(term -> term.name().equalsIgnoreCase(header))
        .findFirst()
        .orElseThrow();
  }

  private static double number(Cell cell, double fallback) {
    return cell instanceof Cell.Numeric number ? number.value().doubleValue() : fallback;
  }

  private static String camelCase(String label) {
    Matcher words = Pattern.compile("[A-Za-z0-9]+").matcher(label);
    String name = "";
    while (words.find()) {
      String word = words.group();
      String head = word.substring(0, 1);
      name +=
          (name.isEmpty() ? head.toLowerCase(Locale.ROOT) : head.toUpperCase(Locale.ROOT))
              + word.substring(1);
    }
    return name;
  }
}

package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Random sets of workbooks, each determined by its seed: a dictionary and tables of all hit
 * policies and scopes on several levels.
 */
final class RandomModels {

  private final Dice dice;
  private final RandomTests tests;
  private final RandomSignals signals;
  private final List<RandomTerm> terms = new ArrayList<>();
  private final List<RandomTable> tables = new ArrayList<>();
  private final List<List<Cell>> results = Rows.titled("Results");

  private RandomModels(long seed) {
    this.dice = new Dice(seed);
    this.tests = new RandomTests(dice);
    this.signals = new RandomSignals(dice);
    terms.addAll(signals.terms());
    results.add(Rows.texts("Name", "Label", "Type", "Choices"));
  }

  /** Tables for accounts and products. */
  static List<Workbook> tables(long seed, int tables) {
    RandomModels models = new RandomModels(seed);
    models.addTables(tables);
    return models.workbooks(List.of());
  }

  /** Tables as above, and candidates, guardrails and what ranks them. */
  static List<Workbook> plays(long seed, int tables) {
    RandomModels models = new RandomModels(seed);
    models.addTables(tables);
    RandomPlays plays = new RandomPlays(models.dice, models);
    plays.addTables();
    return models.workbooks(List.of(plays.catalogue()));
  }

  private void addTables(int count) {
    while (tables.size() < count) {
      switch (dice.below(7)) {
        case 0, 1 -> first();
        case 2 -> unique();
        case 3 -> list();
        case 4, 5 -> sum();
        default -> weightedSum();
      }
    }
  }

  private List<Workbook> workbooks(List<Sheet> more) {
    List<Sheet> sheets = new ArrayList<>(more);
    sheets.add(signals.signals());
    sheets.add(signals.eventTypes());
    sheets.add(RandomSignals.products());
    sheets.add(Rows.sheet("Results", results));
    tables.forEach(table -> sheets.add(table.sheet(dice)));
    List<Sheet> mixed = dice.shuffled(sheets);
    int half = mixed.size() / 2;
    return List.of(
        new Workbook("b.xlsx", mixed.subList(0, half)),
        new Workbook("a.xlsx", mixed.subList(half, mixed.size())));
  }

  private String anyScope() {
    return dice.of("account", "account", "product");
  }

  RandomTable table(String policy, String scope) {
    RandomTable table = new RandomTable("T" + tables.size(), policy, scope);
    tables.add(table);
    return table;
  }

  /** Gives a table up to so many inputs of what stands before it. */
  void inputs(RandomTable table, int most) {
    List<RandomTerm> seen = terms.stream().filter(each -> each.isSeenBy(table.scope)).toList();
    List<RandomTerm> late = seen.subList(Math.max(0, seen.size() - 6), seen.size());
    for (int i = dice.between(1, most); i > 0; i--) {
      table.inputs.add(dice.chance(0.4) ? dice.one(late) : dice.one(seen));
    }
  }

  List<Cell> tests(RandomTable table) {
    return table.inputs.stream().map(each -> tests.of(each.type(), each.codes())).toList();
  }

  private void first() {
    RandomTable table = table("FIRST", anyScope());
    inputs(table, 4);
    Outputs outputs = outputs(table);
    for (int i = dice.between(1, 16); i > 0; i--) {
      table.row(tests(table), outputs.cells());
    }
    outputs.addTerms();
  }

  private void unique() {
    RandomTable table = table("UNIQUE", anyScope());
    List<RandomTerm> split =
        terms.stream()
            .filter(each -> each.isSeenBy(table.scope))
            .filter(each -> each.isNumber() || each.type().equals("choice"))
            .toList();
    table.inputs.add(dice.one(split));
    inputs(table, 2);
    Outputs outputs = outputs(table);
    for (Cell part : dice.shuffled(parts(table.inputs.get(0)))) {
      List<Cell> row = new ArrayList<>(tests(table));
      row.set(0, part);
      table.row(row, outputs.cells());
    }
    outputs.addTerms();
  }

  /** Tests of which never two pass. */
  private List<Cell> parts(RandomTerm term) {
    List<Cell> parts = new ArrayList<>(Rows.texts("missing"));
    if (term.type().equals("choice")) {
      parts.addAll(Rows.texts(term.codes().toArray(String[]::new)));
      return parts;
    }
    String sign = term.type().equals("ratio") ? "%" : "";
    List<String> cuts = term.type().equals("ratio") ? RandomTests.RATIOS : RandomTests.NUMBERS;
    boolean low = dice.chance(0.5);
    parts.addAll(Rows.texts((low ? "<" : "<= ") + cuts.get(0) + sign));
    for (int i = 1; i < cuts.size(); i++) {
      String inside = cuts.get(i - 1) + sign + ".." + cuts.get(i) + sign;
      parts.addAll(Rows.texts(low ? "[" + inside + ")" : "(" + inside + "]"));
    }
    parts.addAll(Rows.texts((low ? ">= " : ">") + cuts.get(cuts.size() - 1) + sign));
    return parts;
  }

  private void list() {
    String label = "List " + tables.size();
    results.add(Rows.texts("list" + tables.size(), label, "list"));
    results.add(
        Rows.texts(
            "list" + tables.size() + ".code", label + ": Code", "choice", "SMB|MID|ENT|GOV"));
    List<String> scopes = dice.of(List.of("account"), List.of("product", "account"));
    for (String scope : scopes) {
      RandomTable table = table("COLLECT", scope);
      table.properties.put("Result", new Cell.Text(label));
      inputs(table, 3);
      table.outputs.addAll(List.of("Code", "Words"));
      for (int i = dice.between(1, 8); i > 0; i--) {
        table.row(
            tests(table), Rows.texts(dice.one(RandomTests.CHOICES), dice.of("", "w1", "w 2")));
      }
    }
    terms.add(new RandomTerm(label + ": Code", "set", "list", RandomTests.CHOICES));
  }

  private void sum() {
    RandomTable table = table("COLLECT SUM", anyScope());
    inputs(table, 4);
    String label = "Sum " + table.name;
    table.outputs.add(label);
    range(table);
    for (int i = dice.between(1, 14); i > 0; i--) {
      table.row(tests(table), List.of(RandomTests.number(dice.one(RandomTests.NUMBERS))));
    }
    terms.add(new RandomTerm(label, "number", table.scope, List.of()));
  }

  private void weightedSum() {
    RandomTable table = table("WEIGHTED SUM", anyScope());
    String label = "Weighted " + table.name;
    table.properties.put("Result", new Cell.Text(label));
    if (dice.chance(0.6)) {
      table.properties.put("Scale", RandomTests.number(dice.of("10", "2", "-1")));
    }
    range(table);
    if (dice.chance(0.3)) {
      inputs(table, 2);
    }
    table.outputs.addAll(List.of("Score", "Weight"));
    List<RandomTerm> numbers =
        terms.stream().filter(t -> t.isNumber() && t.isSeenBy(table.scope)).toList();
    for (int i = dice.between(1, 4); i > 0; i--) {
      Cell score = new Cell.Text(dice.one(numbers).header());
      table.row(tests(table), List.of(score, RandomTests.percent(dice.of("40", "25", "10", "0"))));
    }
    terms.add(new RandomTerm(label, "number", table.scope, List.of()));
  }

  private void range(RandomTable table) {
    if (dice.chance(0.4)) {
      table.properties.put("Range", new Cell.Text(dice.of("0..10", "-5..50", "0 .. 100")));
    }
  }

  private Outputs outputs(RandomTable table) {
    Outputs outputs = new Outputs(table);
    outputs.choose();
    return outputs;
  }

  /** The Then columns of a FIRST or UNIQUE table. */
  private final class Outputs {
    private final RandomTable table;
    private final List<String> types = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private String record = "";

    Outputs(RandomTable table) {
      this.table = table;
    }

    void choose() {
      if (dice.chance(0.3)) {
        record = "Record " + table.name;
        table.properties.put("Result", new Cell.Text(record));
      }
      for (int i = dice.between(1, 2); i > 0; i--) {
        String type = dice.of("number", "ratio", "choice", "choice", "flag", "date");
        String column = "Out " + i + (record.isEmpty() ? " " + table.name : "");
        String label = record.isEmpty() ? column : record + ": " + column;
        types.add(type);
        labels.add(label);
        table.outputs.add(column);
        declare(label, type);
      }
      if (types.stream().anyMatch(type -> type.equals("number"))) {
        range(table);
      }
    }

    private void declare(String label, String type) {
      boolean inferable = type.equals("number") || type.equals("choice");
      if (!inferable || dice.chance(0.5)) {
        String name = "declared" + results.size();
        results.add(Rows.texts(name, label, type, type.equals("choice") ? "SMB|MID|ENT|GOV" : ""));
      }
    }

    /** One row's results; the first rows give every code once. */
    List<Cell> cells() {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < types.size(); i++) {
        boolean blank = i > 0 && table.rows() > 4 && dice.chance(0.2);
        cells.add(blank ? Cell.blank() : cell(types.get(i)));
      }
      return cells;
    }

    private Cell cell(String type) {
      return switch (type) {
        case "number" -> RandomTests.number(dice.one(RandomTests.NUMBERS));
        case "ratio" -> RandomTests.percent(dice.one(RandomTests.RATIOS));
        case "flag" -> new Cell.Text(dice.of("yes", "no"));
        case "date" -> new Cell.Date(dice.one(RandomTests.DATES));
        default -> new Cell.Text(RandomTests.CHOICES.get(table.rows() % 4));
      };
    }

    void addTerms() {
      List<String> codes = RandomTests.CHOICES.subList(0, Math.min(4, table.rows()));
      for (int i = 0; i < types.size(); i++) {
        boolean tested = !types.get(i).equals("choice") || i == 0;
        if (tested) {
          terms.add(new RandomTerm(labels.get(i), types.get(i), table.scope, codes));
        }
      }
    }
  }

  /** Lets tables that come later test a term. */
  void add(RandomTerm term) {
    terms.add(term);
  }

  Stream<RandomTerm> terms() {
    return terms.stream();
  }
}

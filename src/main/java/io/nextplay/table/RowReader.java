package io.nextplay.table;

import io.nextplay.table.DecisionTable.CellTest;
import io.nextplay.table.DecisionTable.Input;
import io.nextplay.table.DecisionTable.Row;
import io.nextplay.table.DecisionTable.Then;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one table, once its columns are understood. */
final class RowReader {

  private final TableHead head;
  private final List<Input> inputs;
  private final List<Then> outputs;
  private final Vocabulary vocabulary;
  private final Issues issues;
  private final List<TestParser> parsers;
  private final List<Literals> literals;

  RowReader(
      TableHead head,
      List<Input> inputs,
      List<Then> outputs,
      Vocabulary vocabulary,
      Issues issues) {
    this.head = head;
    this.inputs = inputs;
    this.outputs = outputs;
    this.vocabulary = vocabulary;
    this.issues = issues;
    this.parsers = inputs.stream().map(input -> new TestParser(input.term())).toList();
    this.literals = outputs.stream().map(then -> new Literals(cellTerm(then))).toList();
  }

  /** All rows, top first. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int number : head.layout().dataRows()) {
      rows.add(new Row(number, tests(number), outputs(number)));
    }
    return rows;
  }

  private List<CellTest> tests(int row) {
    List<CellTest> tests = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Cell cell = head.layout().sheet().cell(row, inputs.get(i).column());
      try {
        tests.add(new CellTest(parsers.get(i).parse(cell), cell.text()));
      } catch (TestParser.Unreadable e) {
        issues.error(e.code(), place(row, inputs.get(i).column()), e.text());
        tests.add(new CellTest(new UnaryTest.Any(), cell.text()));
      }
    }
    return tests;
  }

  private List<Output> outputs(int row) {
    if (head.policy() == HitPolicy.WEIGHTED_SUM) {
      return weighted(row);
    }
    List<Output> read = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      read.add(output(row, outputs.get(i), literals.get(i)));
    }
    boolean blank = outputs.stream().allMatch(then -> cell(row, then.column()).isBlank());
    if (blank && !outputs.isEmpty()) {
      issues.error(
          "NoResult",
          head.layout().place().atRow(row),
          "the row gives no result; fill a Then column or delete the row");
    }
    return read;
  }

  private Output output(int row, Then then, Literals literal) {
    Cell cell = cell(row, then.column());
    if (cell.isBlank() || cell instanceof Cell.Refused) {
      return new Output.None();
    }
    try {
      return read(cell, row, then, literal);
    } catch (TestParser.Unreadable e) {
      issues.error(e.code(), place(row, then.column()), e.text());
      return new Output.None();
    }
  }

  private Output read(Cell cell, int row, Then then, Literals literal)
      throws TestParser.Unreadable {
    if (then.type() == ValueType.TEXT) {
      List<Term> tested = inputs.stream().map(Input::term).toList();
      TemplateParser parser =
          new TemplateParser(vocabulary, head.scope(), tested, place(row, then.column()), issues);
      return new Output.Words(parser.parse(cell.text()), cell.text());
    }
    if (then.type() == ValueType.CHOICE) {
      return new Output.Code(literal.choice(cell.text()));
    }
    if (cell instanceof Cell.Text text
        && (then.type() == ValueType.NUMBER || then.type() == ValueType.RATIO)) {
      throw new TestParser.Unreadable(
          "TextNumber",
          "`"
              + text.value()
              + "` is text, and `"
              + then.term().label()
              + "` is a number; type it again as a number, such as 12.5");
    }
    return new Output.Num(literal.number(cell));
  }

  /** The term as its cells see it: an element of a list's field is not a set. */
  private static Term cellTerm(Then then) {
    Term term = then.term();
    return new Term(
        term.name(),
        term.label(),
        term.scope(),
        then.type(),
        term.choices(),
        term.unit(),
        term.origin());
  }

  private List<Output> weighted(int row) {
    int score = column("Score");
    int weight = column("Weight");
    if (score == 0 || weight == 0) {
      return List.of(new Output.None(), new Output.Num(0)); // reported for the whole table
    }
    Cell label = cell(row, score);
    Cell number = cell(row, weight);
    Output weighted = new Output.None();
    if (label.isBlank()) {
      issues.error("MissingCell", place(row, score), "`Score` must name a signal or a result");
    } else {
      weighted = weightedTerm(label.text(), place(row, score));
    }
    if (number instanceof Cell.Numeric numeric) {
      return List.of(weighted, new Output.Num(numeric.value().doubleValue()));
    }
    if (!(number instanceof Cell.Refused)) {
      issues.error(
          number.isBlank() ? "MissingCell" : "TextNumber",
          place(row, weight),
          number.isBlank()
              ? "`Weight` must not be blank; type a number such as 40%"
              : "`"
                  + number.text()
                  + "` is no number cell; type the weight as a number such as 40%");
    }
    return List.of(weighted, new Output.Num(0));
  }

  private Output weightedTerm(String label, CellRef place) {
    Term term = vocabulary.find(label).orElse(null);
    if (term == null) {
      issues.error("UnknownLabel", place, vocabulary.unknown(label));
      return new Output.None();
    }
    if (!term.type().isNumeric() || !head.scope().sees(term.scope())) {
      issues.error("WrongType", place, "`" + label + "` is not a number that this table can see");
      return new Output.None();
    }
    return new Output.Weighted(term);
  }

  private int column(String header) {
    return head.thenColumns().stream()
        .filter(column -> column.header().equalsIgnoreCase(header))
        .mapToInt(Layout.Column::number)
        .findFirst()
        .orElse(0);
  }

  private Cell cell(int row, int column) {
    return head.layout().sheet().cell(row, column);
  }

  private CellRef place(int row, int column) {
    return head.layout().place().at(row, column);
  }
}

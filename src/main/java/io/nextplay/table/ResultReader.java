package io.nextplay.table;

import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.Term.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which results the tables give: their names, types and choices, from the sheet Results
 * or, for what is not listed there, from the cells themselves.
 */
final class ResultReader {

  private static final List<String> HEADERS =
      List.of("Name", "Label", "Type", "Choices", "Order", "Description");
  private static final Pattern NAME =
      Pattern.compile("[a-z][A-Za-z0-9]{0,62}(\\.[a-z][A-Za-z0-9]{0,62})?");
  private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_+-]+");

  private static final Pattern DIGITS = Pattern.compile("[+-]?[\\d.,' ]*\\d *%?");

  private final Issues issues;
  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private final Map<String, Result> results = new LinkedHashMap<>();
  private final Map<String, List<String>> orders = new LinkedHashMap<>();

  private record Declared(String name, String label, ValueType type, List<String> choices) {}

  private record Result(Term term, boolean inferredChoices, CellRef place) {}

  private ResultReader(Issues issues) {
    this.issues = issues;
  }

  /**
   * What the tables give.
   *
   * @param terms all results and fields, which columns and placeholders may name
   * @param columns for each table head, its {@code Then} columns
   * @param records for each table head that has one, the term of its {@code Result}
   * @param orders the choices of those results whose order the sheet Results says, worst first
   */
  record Results(
      List<Term> terms,
      Map<TableHead, List<Then>> columns,
      Map<TableHead, Term> records,
      Map<String, List<String>> orders) {}

  static Results read(Special special, Catalogue catalogue, List<TableHead> heads, Issues issues) {
    ResultReader reader = new ResultReader(issues);
    for (Entries.Entry row : special.entries("Results", HEADERS, issues)) {
      reader.declare(row, catalogue);
    }
    heads.forEach(reader::collect);
    Map<TableHead, List<Then>> columns = new LinkedHashMap<>();
    Map<TableHead, Term> records = new LinkedHashMap<>();
    for (TableHead head : heads) {
      columns.put(head, reader.columns(head));
      Term list = reader.recordTerm(head);
      if (list != null) {
        records.put(head, list);
      }
    }
    return new Results(
        reader.results.values().stream().map(Result::term).toList(),
        columns,
        records,
        reader.orders);
  }

  private void declare(Entries.Entry row, Catalogue catalogue) {
    String name = row.text("Name");
    String label = row.required("Label");
    if (!NAME.matcher(name).matches()) {
      issues.error(
          "BadName",
          row.cell("Name"),
          "`"
              + name
              + "` is not a name for the API; write letters and digits, a small letter first");
    }
    order(row, name, catalogue.choices(row));
    ValueType type = row.constant("Type", List.of(ValueType.values()), ValueType.NUMBER);
    declared.put(
        Vocabulary.key(label),
        new Declared(name, label, type == null ? ValueType.NUMBER : type, catalogue.choices(row)));
  }

  /** Says which of the choices is lower, when the row does. */
  private void order(Entries.Entry row, String name, List<String> choices) {
    String written = row.text("Order").toLowerCase(java.util.Locale.ROOT);
    if (written.isEmpty()) {
      return;
    }
    boolean bestFirst = written.equals("best first");
    if (!bestFirst && !written.equals("worst first")) {
      issues.error(
          "UnknownChoice",
          row.cell("Order"),
          "`"
              + row.text("Order")
              + "` is no order; write `best first` or `worst first`, or leave it blank");
    }
    List<String> order = new ArrayList<>(choices);
    if (bestFirst) {
      java.util.Collections.reverse(order);
    }
    orders.put(name, List.copyOf(order));
  }

  /** Adds the results of one table. */
  private void collect(TableHead head) {
    if (!head.result().isEmpty() && head.policy() != HitPolicy.WEIGHTED_SUM) {
      add(head, head.result(), recordOf(head), head.layout().propertyPlace("result"));
    }
    if (head.policy() == HitPolicy.WEIGHTED_SUM) {
      Declared known = declared(head.result());
      Term term =
          known == null
              ? term(
                  Vocabulary.camelCase(head.result()),
                  head.result(),
                  head,
                  ValueType.NUMBER,
                  List.of())
              : term(known.name(), known.label(), head, numeric(head, known), List.of());
      add(head, head.result(), term, head.layout().propertyPlace("result"));
      return;
    }
    for (Layout.Column column : head.thenColumns()) {
      CellRef place = head.layout().place().at(head.layout().firstRow() - 1, column.number());
      add(head, column.header(), columnTerm(head, column), place);
    }
  }

  private ValueType numeric(TableHead head, Declared known) {
    if (known.type() == ValueType.NUMBER || known.type() == ValueType.RATIO) {
      return known.type();
    }
    issues.error(
        "WrongType",
        head.layout().propertyPlace("result"),
        "a WEIGHTED SUM gives a number, and on the sheet Results `"
            + known.label()
            + "` is a "
            + known.type().word());
    return ValueType.NUMBER;
  }

  private Term recordOf(TableHead head) {
    Declared known = declared(head.result());
    return known == null
        ? term(Vocabulary.camelCase(head.result()), head.result(), head, ValueType.LIST, List.of())
        : term(known.name(), known.label(), head, ValueType.LIST, List.of());
  }

  private Term columnTerm(TableHead head, Layout.Column column) {
    String label = head.result().isEmpty() ? column.header() : fieldLabel(head, column);
    Declared known = declared(label);
    ValueType cells = known == null ? infer(head, column) : known.type();
    List<String> choices =
        known == null || known.choices().isEmpty()
            ? inferChoices(head, column, cells)
            : known.choices();
    String name = known == null ? inferName(head, column) : known.name();
    boolean listField = head.policy() == HitPolicy.COLLECT;
    return new Term(
        name,
        known == null ? label : known.label(),
        head.scope(),
        listField ? ValueType.SET : cells,
        choices,
        "",
        listField ? Origin.LIST_FIELD : Origin.RESULT);
  }

  private String inferName(TableHead head, Layout.Column column) {
    String own = Vocabulary.camelCase(column.header());
    return head.result().isEmpty() ? own : recordOf(head).name() + "." + own;
  }

  private static String fieldLabel(TableHead head, Layout.Column column) {
    return head.result() + ": " + column.header();
  }

  private static Term term(
      String name, String label, TableHead head, ValueType type, List<String> choices) {
    return new Term(name, label, head.scope(), type, choices, "", Origin.RESULT);
  }

  private @Nullable Declared declared(String label) {
    return declared.get(Vocabulary.key(label));
  }

  /** Registers a result; only lists may be given by several tables. */
  private void add(TableHead head, String header, Term term, CellRef place) {
    Result before = results.get(term.name());
    if (before == null) {
      boolean inferred = declared(term.label()) == null;
      results.put(term.name(), new Result(term, inferred, place));
      return;
    }
    boolean sharedList =
        head.policy() == HitPolicy.COLLECT
            && (before.term().origin() == Origin.LIST_FIELD
                || before.term().type() == ValueType.LIST)
            && before.term().type() == term.type();
    if (!sharedList && place.atRow(0).equals(before.place().atRow(0))) {
      return; // a column that stands twice is reported with the table
    }
    if (!sharedList) {
      issues.error(
          "DuplicateResult",
          place,
          "`" + header + "` is already given by " + before.place() + "; one result has one table");
      return;
    }
    Set<String> choices = new LinkedHashSet<>(before.term().choices());
    choices.addAll(term.choices());
    Scope scope = before.term().scope() == term.scope() ? term.scope() : Scope.ACCOUNT;
    Term merged =
        new Term(
            term.name(),
            before.term().label(),
            scope,
            term.type(),
            List.copyOf(choices),
            "",
            before.term().origin());
    results.put(term.name(), new Result(merged, before.inferredChoices(), before.place()));
  }

  private List<Then> columns(TableHead head) {
    List<Then> columns = new ArrayList<>();
    if (head.policy() == HitPolicy.WEIGHTED_SUM) {
      return columns;
    }
    for (Layout.Column column : head.thenColumns()) {
      Term own = columnTerm(head, column);
      Result merged = results.get(own.name());
      Term term = merged == null ? own : merged.term();
      Declared known = declared(term.label());
      ValueType cells = known == null ? infer(head, column) : known.type();
      String field = term.name().substring(term.name().lastIndexOf('.') + 1);
      columns.add(new Then(term, field, cells, column.number()));
    }
    return columns;
  }

  private @Nullable Term recordTerm(TableHead head) {
    if (head.result().isEmpty()) {
      return null;
    }
    Declared known = declared(head.result());
    Result result = results.get(known == null ? Vocabulary.camelCase(head.result()) : known.name());
    return result == null ? null : result.term();
  }

  /** The type that a column's cells show, when the sheet Results does not say it. */
  private static ValueType infer(TableHead head, Layout.Column column) {
    List<Cell> cells = cells(head, column);
    if (cells.stream().allMatch(cell -> cell instanceof Cell.Numeric n && n.percent())
        && !cells.isEmpty()) {
      return ValueType.RATIO;
    }
    if (cells.stream().allMatch(Cell.Numeric.class::isInstance)) {
      return ValueType.NUMBER;
    }
    boolean someNumbers = cells.stream().anyMatch(Cell.Numeric.class::isInstance);
    if (someNumbers || cells.stream().allMatch(cell -> DIGITS.matcher(cell.text()).matches())) {
      return ValueType.NUMBER; // so that every text among them is refused
    }
    boolean codes = cells.stream().allMatch(cell -> CODE.matcher(cell.text()).matches());
    return codes ? ValueType.CHOICE : ValueType.TEXT;
  }

  private static List<String> inferChoices(TableHead head, Layout.Column column, ValueType type) {
    return type == ValueType.CHOICE
        ? cells(head, column).stream().map(Cell::text).distinct().toList()
        : List.of();
  }

  private static List<Cell> cells(TableHead head, Layout.Column column) {
    return head.layout().dataRows().stream()
        .map(row -> head.layout().sheet().cell(row, column.number()))
        .filter(cell -> !cell.isBlank() && !(cell instanceof Cell.Refused))
        .toList();
  }
}

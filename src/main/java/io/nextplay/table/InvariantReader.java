package io.nextplay.table;

import io.nextplay.table.Layout.Band;
import io.nextplay.table.Layout.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets named Invariants. A row that fills {@code Raising}, {@code Never} and {@code
 * Result} says how a result follows a signal; any other says what must never come together.
 */
final class InvariantReader {

  private static final List<String> CASE_HEADERS =
      List.of("Invariant", "For each", "Raising", "Never", "Result");
  private static final String LOWERS = "lowers";
  private static final String RAISES = "raises";

  private final Layout layout;
  private final Vocabulary vocabulary;
  private final Map<String, List<String>> orders;
  private final Map<String, CellRef> names;
  private final Issues issues;

  private InvariantReader(
      Layout layout,
      Vocabulary vocabulary,
      Map<String, List<String>> orders,
      Map<String, CellRef> names,
      Issues issues) {
    this.layout = layout;
    this.vocabulary = vocabulary;
    this.orders = orders;
    this.names = names;
    this.issues = issues;
  }

  /**
   * All invariants, in the order of workbooks and sheets.
   *
   * @param orders the choices of ordered results by name, worst first
   */
  static List<Invariant> read(
      Special special,
      Catalogue catalogue,
      Vocabulary vocabulary,
      Map<String, List<String>> orders,
      Issues issues) {
    List<Term> terms = new ArrayList<>(vocabulary.terms());
    terms.addAll(PlayReader.decisionTerms(catalogue));
    Vocabulary known = new Vocabulary(terms);
    Map<String, CellRef> names = new LinkedHashMap<>();
    List<Invariant> invariants = new ArrayList<>();
    for (Special.Placed placed : special.sheets("Invariants")) {
      Layout layout = Layout.invariants(placed.workbook(), placed.sheet(), issues);
      if (layout == null) {
        issues.error(
            "NoBand",
            placed.place(),
            "the sheet has no band row; write Case, When and Never above the headers");
      } else {
        invariants.addAll(new InvariantReader(layout, known, orders, names, issues).invariants());
      }
    }
    return invariants;
  }

  private List<Invariant> invariants() {
    checkHeaders();
    List<Invariant> invariants = new ArrayList<>();
    for (int row : layout.dataRows()) {
      int before = issues.size();
      String name = name(row);
      Invariant invariant = isMonotone(row) ? monotone(row, name) : never(row, name);
      if (invariant != null && issues.size() == before) {
        invariants.add(invariant);
      }
    }
    return invariants;
  }

  private void checkHeaders() {
    for (Column column : layout.columns()) {
      CellRef place = layout.place().at(layout.firstRow() - 1, column.number());
      boolean ofCase = CASE_HEADERS.stream().anyMatch(column.header()::equalsIgnoreCase);
      if (column.band() == Band.THEN) {
        issues.error(
            "UnknownBand",
            place,
            "`" + column.header() + "` stands under Then; what must not be stands under Never");
      } else if (column.band() == Band.CASE && !ofCase) {
        issues.error(
            "UnknownColumn",
            place,
            "`"
                + column.header()
                + "` does not belong under Case"
                + Nearest.hint(column.header(), CASE_HEADERS));
      } else if (column.band() == Band.WHEN || column.band() == Band.NEVER) {
        checkTerm(column.header(), place);
      }
    }
  }

  private void checkTerm(String header, CellRef place) {
    Term term = vocabulary.find(header).orElse(null);
    if (term == null) {
      issues.error("UnknownLabel", place, vocabulary.unknown(header));
    } else if (term.type() == ValueType.LIST) {
      issues.error(
          "WrongType",
          place,
          "`" + header + "` is a list; test one of its fields, such as `" + term.label() + ": …`");
    }
  }

  private String name(int row) {
    String name = text(row, "Invariant");
    CellRef place = place(row, "Invariant");
    CellRef before = name.isEmpty() ? null : names.putIfAbsent(Vocabulary.key(name), place);
    if (name.isEmpty()) {
      issues.error("MissingCell", place, "an invariant needs a name that says what must hold");
    } else if (before != null) {
      issues.error(
          "DuplicateName", place, "the invariant in " + before + " is called `" + name + "` too");
    }
    return name;
  }

  private boolean isMonotone(int row) {
    return Stream.of("Raising", "Never", "Result").anyMatch(each -> !text(row, each).isEmpty());
  }

  private @Nullable Invariant never(int row, String name) {
    List<Invariant.Condition> when = conditions(row, Band.WHEN);
    List<Invariant.Condition> never = conditions(row, Band.NEVER);
    if (layout.under(Band.NEVER).stream()
        .allMatch(column -> layout.sheet().cell(row, column.number()).isBlank())) {
      issues.error(
          "MissingCell",
          layout.place().atRow(row),
          "say what must not be: fill a cell under Never, or `Raising`, `Never` and `Result`");
    }
    List<Invariant.Condition> all = Stream.concat(when.stream(), never.stream()).toList();
    Scope scope = scope(row, all.stream().map(Invariant.Condition::term).toList());
    return new Invariant.Never(name, scope, when, never, layout.place().atRow(row));
  }

  private @Nullable Invariant monotone(int row, String name) {
    List<Invariant.Condition> when = conditions(row, Band.WHEN);
    for (Invariant.Condition condition : conditions(row, Band.NEVER)) {
      issues.error(
          "WrongColumn",
          condition.place(),
          "the row says what raising a signal never does; say what must not be in a row of its own");
    }
    Term raising = raising(row);
    Term result = result(row);
    String never = text(row, "Never").toLowerCase(java.util.Locale.ROOT);
    if (!never.equals(LOWERS) && !never.equals(RAISES)) {
      issues.error(
          never.isEmpty() ? "MissingCell" : "UnknownChoice",
          place(row, "Never"),
          never.isEmpty()
              ? "write `lowers` or `raises`: what must never come of it"
              : "`" + text(row, "Never") + "` is neither `lowers` nor `raises`");
    }
    if (raising == null || result == null) {
      return null;
    }
    List<Term> terms = new ArrayList<>(List.of(raising, result));
    when.forEach(condition -> terms.add(condition.term()));
    return new Invariant.Monotone(
        name,
        scope(row, terms),
        when,
        raising,
        never.equals(LOWERS),
        result,
        orders.getOrDefault(result.name(), List.of()),
        layout.place().atRow(row));
  }

  private @Nullable Term raising(int row) {
    Term term = named(row, "Raising");
    if (term == null) {
      return null;
    }
    if (term.origin() != Term.Origin.SIGNAL) {
      issues.error(
          "WrongColumn",
          place(row, "Raising"),
          "`" + term.label() + "` is a result; only a signal can be raised");
    } else if (!term.type().isNumeric()) {
      issues.error(
          "WrongType",
          place(row, "Raising"),
          "`"
              + term.label()
              + "` is a "
              + term.type().word()
              + "; only a number, a ratio, a date or a flag can be raised");
    }
    return term;
  }

  private @Nullable Term result(int row) {
    Term term = named(row, "Result");
    if (term == null) {
      return null;
    }
    CellRef place = place(row, "Result");
    if (term.origin() != Term.Origin.RESULT || term.scope() == Scope.PLAY) {
      issues.error(
          "WrongColumn",
          place,
          "`" + term.label() + "` is no result of an account or of a product");
    } else if (term.type() == ValueType.CHOICE && !orders.containsKey(term.name())) {
      issues.error(
          "NotOrdered",
          place,
          "nobody knows which choice of `"
              + term.label()
              + "` is lower; write `best first` or `worst first` under `Order` on the sheet Results");
    } else if (term.type() != ValueType.CHOICE && !term.type().isNumeric()) {
      issues.error(
          "WrongType",
          place,
          "`" + term.label() + "` is a " + term.type().word() + ", which has no higher and lower");
    }
    return term;
  }

  private @Nullable Term named(int row, String header) {
    String label = text(row, header);
    CellRef place = place(row, header);
    if (label.isEmpty()) {
      issues.error("MissingCell", place, "`" + header + "` must name a signal or a result");
      return null;
    }
    Term term = vocabulary.find(label).orElse(null);
    if (term == null) {
      issues.error("UnknownLabel", place, vocabulary.unknown(label));
    }
    return term;
  }

  private List<Invariant.Condition> conditions(int row, Band band) {
    List<Invariant.Condition> conditions = new ArrayList<>();
    for (Column column : layout.under(band)) {
      Term term = vocabulary.find(column.header()).orElse(null);
      Cell cell = layout.sheet().cell(row, column.number());
      CellRef place = layout.place().at(row, column.number());
      if (term != null && term.type() != ValueType.LIST && !cell.isBlank()) {
        try {
          UnaryTest test = new TestParser(term).parse(cell);
          conditions.add(new Invariant.Condition(term, test, cell.text(), place));
        } catch (TestParser.Unreadable e) {
          issues.error(e.code(), place, e.text());
        }
      }
    }
    return conditions;
  }

  /** What the row says; or the narrowest thing of which all its terms can be asked. */
  private Scope scope(int row, List<Term> terms) {
    Scope needed =
        terms.stream().map(InvariantReader::scope).max(Scope::compareTo).orElse(Scope.ACCOUNT);
    String written = text(row, "For each");
    if (written.isEmpty()) {
      return needed;
    }
    for (Scope scope : Scope.values()) {
      if (scope.word().equalsIgnoreCase(written)) {
        if (!scope.sees(needed)) {
          issues.error(
              "ScopeMismatch",
              place(row, "For each"),
              "the row speaks of a %s, and is for each %s; write %s, or leave the cell blank"
                  .formatted(needed.word(), scope.word(), needed.word()));
        }
        return scope;
      }
    }
    issues.error(
        "UnknownChoice",
        place(row, "For each"),
        "`" + written + "` is nothing an invariant can be for; write account, product or play");
    return needed;
  }

  /** What the decision comes to is one for the account. */
  private static Scope scope(Term term) {
    return term.origin() == Term.Origin.DECISION ? Scope.ACCOUNT : term.scope();
  }

  private String text(int row, String header) {
    Column column = column(header);
    return column == null ? "" : layout.sheet().cell(row, column.number()).text();
  }

  private CellRef place(int row, String header) {
    Column column = column(header);
    return layout.place().at(row, column == null ? 0 : column.number());
  }

  private @Nullable Column column(String header) {
    return layout.under(Band.CASE).stream()
        .filter(column -> column.header().equalsIgnoreCase(header))
        .findFirst()
        .orElse(null);
  }
}

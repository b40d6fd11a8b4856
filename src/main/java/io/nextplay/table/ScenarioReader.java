package io.nextplay.table;

import io.nextplay.table.Layout.Band;
import io.nextplay.table.Layout.Column;
import io.nextplay.table.Scenario.Expected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets named Scenarios. A scenario that is like another takes over that one's cells
 * where its own are blank.
 */
final class ScenarioReader {

  private static final List<String> CASE_HEADERS = List.of("Scenario", "Like", "As of", "Product");

  private final Layout layout;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Issues issues;
  private final Map<String, Integer> rowByName = new LinkedHashMap<>();
  private final Map<String, Optional<Term>> terms = new HashMap<>();

  private ScenarioReader(Layout layout, Catalogue catalogue, Vocabulary vocabulary, Issues issues) {
    this.layout = layout;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.issues = issues;
  }

  static List<Scenario> read(
      Special special, Catalogue catalogue, Vocabulary vocabulary, Issues issues) {
    List<Term> terms = new ArrayList<>(vocabulary.terms());
    terms.addAll(PlayReader.decisionTerms(catalogue));
    Vocabulary known = new Vocabulary(terms);
    List<Scenario> scenarios = new ArrayList<>();
    for (Special.Placed placed : special.sheets("Scenarios")) {
      if (!Layout.hasBands(placed.sheet())) {
        issues.error(
            "NoBand",
            placed.place(),
            "the sheet has no band row; write Case, When and Then above the headers");
        continue;
      }
      Layout layout = Layout.banded(placed.workbook(), placed.sheet(), issues);
      scenarios.addAll(new ScenarioReader(layout, catalogue, known, issues).scenarios());
    }
    return scenarios;
  }

  private List<Scenario> scenarios() {
    checkHeaders();
    for (int row : layout.dataRows()) {
      String name = caseCell(row, "Scenario").text();
      CellRef place = casePlace(row, "Scenario");
      if (name.isEmpty()) {
        issues.error("MissingCell", place, "a scenario needs a name that says what it shows");
      } else if (rowByName.putIfAbsent(Vocabulary.key(name), row) != null) {
        issues.error("DuplicateName", place, "another scenario is called `" + name + "` too");
      }
    }
    warnOfThoseThatExpectNothing();
    return rowByName.values().stream().map(this::scenario).toList();
  }

  /** Such a row is only good for others to be like it. */
  private void warnOfThoseThatExpectNothing() {
    Set<String> models = new HashSet<>();
    rowByName.values().forEach(row -> models.add(Vocabulary.key(caseCell(row, "Like").text())));
    rowByName.forEach(
        (name, row) -> {
          boolean expects =
              layout.under(Band.THEN).stream()
                  .anyMatch(column -> !layout.sheet().cell(row, column.number()).isBlank());
          if (!expects && !models.contains(name)) {
            issues.warning(
                "ExpectsNothing",
                casePlace(row, "Scenario"),
                "`"
                    + caseCell(row, "Scenario").text()
                    + "` expects nothing, so it cannot fail; fill a column under Then");
          }
        });
  }

  private void checkHeaders() {
    for (Column column : layout.columns()) {
      CellRef place = layout.place().at(layout.firstRow() - 1, column.number());
      if (column.band() == Band.CASE) {
        if (CASE_HEADERS.stream().noneMatch(column.header()::equalsIgnoreCase)) {
          issues.error(
              "UnknownColumn",
              place,
              "`"
                  + column.header()
                  + "` does not belong under Case"
                  + Nearest.hint(column.header(), CASE_HEADERS));
        }
      } else if (column.band() == Band.NEVER) {
        issues.error(
            "UnknownBand",
            place,
            "`"
                + column.header()
                + "` stands under Never, which is for invariants; write Then or Note");
      } else if (column.band() != Band.NOTE) {
        checkTerm(column, place);
      }
    }
  }

  private void checkTerm(Column column, CellRef place) {
    Term term = term(column);
    if (term == null) {
      issues.error("UnknownLabel", place, vocabulary.unknown(column.header()));
    } else if (column.band() == Band.WHEN && term.origin() != Term.Origin.SIGNAL) {
      issues.error(
          "WrongColumn",
          place,
          "`" + column.header() + "` is a result; only signals stand under When");
    }
  }

  /** The term of a header, looked up once; null when nobody knows it. */
  private @Nullable Term term(Column column) {
    return terms.computeIfAbsent(column.header(), vocabulary::find).orElse(null);
  }

  private Scenario scenario(int row) {
    List<Integer> chain = chain(row);
    Map<String, Object> account = new LinkedHashMap<>();
    Map<String, Object> product = new LinkedHashMap<>();
    for (Column column : layout.under(Band.WHEN)) {
      Term term = term(column);
      Object value = term == null ? null : value(inherited(chain, column.number()), term);
      if (term != null && value != null) {
        (term.scope() == Scope.PRODUCT ? product : account).put(term.name(), value);
      }
    }
    return new Scenario(
        caseCell(row, "Scenario").text(),
        asOf(chain),
        product(chain),
        account,
        product,
        expected(row),
        layout.place().atRow(row));
  }

  /** The row, and after it those it is like, nearest first. */
  private List<Integer> chain(int row) {
    List<Integer> chain = new ArrayList<>(List.of(row));
    Set<Integer> seen = new HashSet<>(chain);
    String like = caseCell(row, "Like").text();
    int at = row;
    while (!like.isEmpty()) {
      Integer next = rowByName.get(Vocabulary.key(like));
      if (next == null || !seen.add(next)) {
        issues.error(
            next == null ? "UnknownScenario" : "Cycle",
            casePlace(at, "Like"),
            next == null
                ? "`" + like + "` is not the name of a scenario" + Nearest.hint(like, names())
                : "`" + like + "` is like itself");
        return chain;
      }
      chain.add(next);
      at = next;
      like = caseCell(next, "Like").text();
    }
    return chain;
  }

  private List<String> names() {
    return rowByName.values().stream().map(row -> caseCell(row, "Scenario").text()).toList();
  }

  private CellRef inherited(List<Integer> chain, int column) {
    for (int row : chain) {
      if (!layout.sheet().cell(row, column).isBlank()) {
        return layout.place().at(row, column);
      }
    }
    return layout.place().at(chain.get(0), column);
  }

  /**
   * The value as a caller of the API would send it; null when blank, {@code missing} or unreadable.
   */
  private @Nullable Object value(CellRef place, Term term) {
    Cell cell = layout.sheet().cell(place.row(), place.column());
    if (cell.isBlank() || cell instanceof Cell.Refused || cell.text().equalsIgnoreCase("missing")) {
      return null;
    }
    try {
      Literals literals = new Literals(term);
      return switch (term.type()) {
        case NUMBER, RATIO -> literals.number(cell);
        case FLAG -> literals.number(cell) == 1;
        case DATE -> LocalDate.ofEpochDay((long) literals.number(cell)).toString();
        case SET -> literals.elements(cell.text());
        default -> literals.choice(cell.text());
      };
    } catch (TestParser.Unreadable e) {
      issues.error(e.code(), place, e.text());
      return null;
    }
  }

  private @Nullable LocalDate asOf(List<Integer> chain) {
    Column column = caseColumn("As of");
    if (column == null) {
      return null;
    }
    CellRef place = inherited(chain, column.number());
    Cell cell = layout.sheet().cell(place.row(), place.column());
    if (cell.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(cell.text());
    } catch (java.time.format.DateTimeParseException e) {
      issues.error("WrongType", place, "`" + cell.text() + "` is not a date; write 2026-12-31");
      return null;
    }
  }

  private @Nullable String product(List<Integer> chain) {
    Column column = caseColumn("Product");
    if (column == null) {
      return null;
    }
    CellRef place = inherited(chain, column.number());
    String code = layout.sheet().cell(place.row(), place.column()).text();
    if (!code.isEmpty() && !catalogue.productCodes().contains(code)) {
      issues.error(
          "UnknownChoice",
          place,
          "`" + code + "` is not a product" + Nearest.hint(code, catalogue.productCodes()));
    }
    return code.isEmpty() ? null : code;
  }

  private List<Expected> expected(int row) {
    List<Expected> expected = new ArrayList<>();
    for (Column column : layout.under(Band.THEN)) {
      Term term = term(column);
      Cell cell = layout.sheet().cell(row, column.number());
      CellRef place = layout.place().at(row, column.number());
      if (term != null && !cell.isBlank()) {
        try {
          expected.add(new Expected(term, new TestParser(term).parse(cell), cell.text(), place));
        } catch (TestParser.Unreadable e) {
          issues.error(e.code(), place, e.text());
        }
      }
    }
    return expected;
  }

  private CellRef casePlace(int row, String header) {
    Column column = caseColumn(header);
    return layout.place().at(row, column == null ? 0 : column.number());
  }

  private Cell caseCell(int row, String header) {
    Column column = caseColumn(header);
    return column == null ? Cell.blank() : layout.sheet().cell(row, column.number());
  }

  private @Nullable Column caseColumn(String header) {
    return layout.under(Band.CASE).stream()
        .filter(column -> column.header().equalsIgnoreCase(header))
        .findFirst()
        .orElse(null);
  }
}

package io.nextplay.table;

import io.nextplay.table.Layout.Band;
import io.nextplay.table.Layout.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sheet named Approval: who has to approve a draft, by what it would move. */
final class ApprovalReader {

  private static final String APPROVALS = "Approvals";
  private static final String BY = "By";
  private static final List<String> RESULTS = List.of(APPROVALS, BY);
  private static final List<String> MEASURES =
      Arrays.stream(Approval.Measure.values()).map(measure -> measure.term().label()).toList();

  /** More would be a mistake, not a rule. */
  private static final int MOST = 9;

  private final Layout layout;
  private final Issues issues;

  private ApprovalReader(Layout layout, Issues issues) {
    this.layout = layout;
    this.issues = issues;
  }

  /** What the sheet says; no rows when there is none. */
  static Approval read(Special special, Issues issues) {
    List<Special.Placed> sheets = special.sheets("Approval");
    for (Special.Placed second : sheets.subList(Math.min(1, sheets.size()), sheets.size())) {
      issues.error(
          "DuplicateName",
          second.place(),
          "there is a sheet Approval already; one says who approves");
    }
    if (sheets.isEmpty()) {
      return new Approval(List.of());
    }
    Special.Placed placed = sheets.get(0);
    if (!Layout.hasBands(placed.sheet())) {
      issues.error(
          "NoBand",
          placed.place(),
          "the sheet has no band row; write When over what is measured and Then over `Approvals`");
      return new Approval(List.of());
    }
    Layout layout = Layout.banded(placed.workbook(), placed.sheet(), issues);
    return new Approval(new ApprovalReader(layout, issues).rows());
  }

  private List<Approval.Row> rows() {
    checkHeaders();
    List<Approval.Row> rows = new ArrayList<>();
    for (int row : layout.dataRows()) {
      rows.add(new Approval.Row(tests(row), approvals(row), by(row), layout.place().atRow(row)));
    }
    Approval.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null || !last.tests().isEmpty()) {
      issues.error(
          "Gap",
          last == null ? layout.place() : last.place(),
          "the last row must be for everything else: leave its cells under When blank");
    }
    return rows;
  }

  private void checkHeaders() {
    Set<String> seen = new HashSet<>();
    for (Column column : layout.columns()) {
      CellRef place = layout.place().at(layout.firstRow() - 1, column.number());
      if (column.band() != Band.NOTE && !seen.add(Vocabulary.key(column.header()))) {
        issues.error(
            "DuplicateColumn", place, "there is a column `" + column.header() + "` already");
      }
      if (column.band() == Band.WHEN && Approval.measure(column.header()) == null) {
        issues.error("UnknownColumn", place, unknown(column.header(), "When", MEASURES));
      } else if (column.band() == Band.THEN
          && RESULTS.stream().noneMatch(column.header()::equalsIgnoreCase)) {
        issues.error("UnknownColumn", place, unknown(column.header(), "Then", RESULTS));
      }
    }
    if (column(APPROVALS) == null) {
      issues.error("MissingCell", layout.place(), "the column `Approvals` is missing under Then");
    }
  }

  private static String unknown(String header, String band, List<String> known) {
    String hint = Nearest.hint(header, known);
    return "`"
        + header
        + "` does not belong under "
        + band
        + (hint.isEmpty() ? "; what does: " + String.join(", ", known) : hint);
  }

  private Map<Approval.Measure, UnaryTest> tests(int row) {
    Map<Approval.Measure, UnaryTest> tests = new EnumMap<>(Approval.Measure.class);
    for (Column column : layout.under(Band.WHEN)) {
      Approval.Measure measure = Approval.measure(column.header());
      Cell cell = layout.sheet().cell(row, column.number());
      if (measure != null && !cell.isBlank()) {
        try {
          UnaryTest test = new TestParser(measure.term()).parse(cell);
          if (!(test instanceof UnaryTest.Any)) {
            tests.put(measure, test);
          }
        } catch (TestParser.Unreadable e) {
          issues.error(e.code(), layout.place().at(row, column.number()), e.text());
        }
      }
    }
    return tests;
  }

  private int approvals(int row) {
    Column column = column(APPROVALS);
    if (column == null) {
      return 1;
    }
    Cell cell = layout.sheet().cell(row, column.number());
    double number =
        cell instanceof Cell.Numeric numeric && !numeric.percent()
            ? numeric.value().doubleValue()
            : Double.NaN;
    if (number >= 1 && number <= MOST && number == Math.rint(number)) {
      return (int) number;
    }
    issues.error(
        cell.isBlank() ? "MissingCell" : "WrongType",
        layout.place().at(row, column.number()),
        "`Approvals` says how many people must approve: a whole number from 1 to " + MOST);
    return 1;
  }

  private Approval.By by(int row) {
    Column column = column(BY);
    String text = column == null ? "" : layout.sheet().cell(row, column.number()).text();
    if (column == null || text.isEmpty()) {
      return Approval.By.APPROVER;
    }
    for (Approval.By by : Approval.By.values()) {
      if (by.name().equals(text.toUpperCase(Locale.ROOT))) {
        return by;
      }
    }
    issues.error(
        "UnknownChoice",
        layout.place().at(row, column.number()),
        "`" + text + "` is nobody who approves; write approver or admin");
    return Approval.By.APPROVER;
  }

  private @Nullable Column column(String header) {
    return layout.under(Band.THEN).stream()
        .filter(column -> column.header().equalsIgnoreCase(header))
        .findFirst()
        .orElse(null);
  }
}

package io.nextplay.account.web;

import io.nextplay.account.ImportAccounts.Item;
import io.nextplay.account.web.ImportReport.Issue;
import io.nextplay.decision.AccountId;
import io.nextplay.engine.FactIssue;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of a file of accounts: a merge patch with a value for each column, null where the
 * cell is empty. Not thread-safe.
 */
final class CsvLineReader {

  private final CsvHeader header;
  private final RuleSet rules;
  private final long line;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, @Nullable Object> patch = new LinkedHashMap<>();
  private final Map<String, Object> signals = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> products = new LinkedHashMap<>();
  private String id = "";

  CsvLineReader(CsvHeader header, RuleSet rules, long line) {
    this.header = header;
    this.rules = rules;
    this.line = line;
  }

  /** All that is wrong with the line, in the order of its columns as far as it can be said. */
  List<Issue> issues() {
    return issues;
  }

  /** The account; empty when there are issues. */
  Optional<Item> read(List<String> cells) {
    if (cells.size() != header.columns().size()) {
      issue(
          null,
          "WrongNumberOfCells",
          "the line has %d cells and the header %d; a cell with a separator in it is quoted"
              .formatted(cells.size(), header.columns().size()));
      return Optional.empty();
    }
    id(cells);
    for (int i = 0; i < cells.size(); i++) {
      CsvColumn column = header.columns().get(i);
      if (cells.get(i).indexOf(CsvRecords.NOT_UTF8) >= 0) {
        issue(column.name(), "NotUtf8", "the cell is not UTF-8 text; save the file as CSV UTF-8");
      } else if (column.term() != null) {
        cell(column, column.term(), cells.get(i));
      }
    }
    byDictionary();
    return issues.isEmpty() ? Optional.of(Item.patch(id, nullable())) : Optional.empty();
  }

  private void id(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (header.columns().get(i).term() == null) {
        id = cells.get(i).strip();
      }
    }
    if (id.isEmpty()) {
      issue(CsvColumn.ID, "MissingId", "the line has no id");
    } else if (!AccountId.isValid(id)) {
      issue(
          CsvColumn.ID,
          "InvalidAccountId",
          "an account id has 1 to 100 letters, digits and `.` `_` `:` `-`");
    }
  }

  private void cell(CsvColumn column, Term term, String cell) {
    Object value = cell.isBlank() ? null : CsvValue.of(term, cell);
    if (value == null && !cell.isBlank()) {
      issue(column.name(), "WrongType", CsvValue.expected(term, cell));
      return;
    }
    if (column.product() == null) {
      patch.put(term.name(), value);
      put(signals, term, value);
    } else {
      productPatch(column.product()).put(term.name(), value);
      put(products.computeIfAbsent(column.product(), code -> new LinkedHashMap<>()), term, value);
    }
  }

  private static void put(Map<String, Object> values, Term term, @Nullable Object value) {
    if (value != null) {
      values.put(term.name(), value);
    }
  }

  @SuppressWarnings("unchecked") // both maps are made here
  private Map<String, @Nullable Object> productPatch(String product) {
    Map<String, Object> ofProducts =
        (Map<String, Object>) nullable().computeIfAbsent("products", key -> new LinkedHashMap<>());
    return (Map<String, @Nullable Object>)
        ofProducts.computeIfAbsent(product, code -> new LinkedHashMap<>());
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the nulls of a merge patch
  private Map<String, Object> nullable() {
    return (Map<String, Object>) (Map<String, ?>) patch;
  }

  private void byDictionary() {
    for (FactIssue issue : rules.read(new Given(id, signals, products, null)).issues()) {
      issue(column(issue.pointer().replaceFirst("^/account", "")), issue.code(), issue.message());
    }
  }

  private void issue(@Nullable String column, String code, String message) {
    issues.add(new Issue(line, id.isEmpty() ? null : id, column, code, message));
  }

  /** The column that a pointer into an account stands for; null when it is the whole. */
  static @Nullable String column(String pointer) {
    return pointer.isEmpty() ? null : pointer.substring(1).replace('/', '.');
  }
}

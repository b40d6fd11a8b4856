package io.nextplay.table;

import io.nextplay.table.DecisionTable.Input;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.Layout.Band;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one table, once the vocabulary is known. */
final class TableReader {

  private final Vocabulary vocabulary;
  private final ResultReader.Results results;
  private final Issues issues;

  TableReader(Vocabulary vocabulary, ResultReader.Results results, Issues issues) {
    this.vocabulary = vocabulary;
    this.results = results;
    this.issues = issues;
  }

  DecisionTable read(TableHead head) {
    refuseCases(head);
    List<Input> inputs = inputs(head);
    List<Then> outputs = results.columns().getOrDefault(head, List.of());
    checkOutputs(head, outputs);
    return new DecisionTable(
        head.layout().place(),
        head.layout().title(),
        head.layout().property("purpose").text(),
        head.policy(),
        head.scope(),
        results.records().get(head),
        head.range(),
        head.scale(),
        inputs,
        outputs,
        new RowReader(head, inputs, outputs, vocabulary, issues).rows());
  }

  private void refuseCases(TableHead head) {
    refuse(head, Band.CASE, "Case, which is for scenarios; write When or Note");
    refuse(head, Band.NEVER, "Never, which is for invariants; write Then or Note");
  }

  private void refuse(TableHead head, Band band, String why) {
    for (Layout.Column column : head.layout().under(band)) {
      issues.error(
          "UnknownBand",
          headerPlace(head, column),
          "`" + column.header() + "` stands under " + why);
    }
  }

  private List<Input> inputs(TableHead head) {
    List<Input> inputs = new ArrayList<>();
    for (Layout.Column column : head.layout().under(Band.WHEN)) {
      CellRef place = headerPlace(head, column);
      Term term = vocabulary.find(column.header()).orElse(null);
      if (term == null) {
        issues.error("UnknownLabel", place, vocabulary.unknown(column.header()));
      } else if (isNumbersOfList(term)) {
        issues.error(
            "WrongType",
            place,
            "`"
                + column.header()
                + "` are the numbers of a list, which cannot be tested; test its codes or texts");
      } else if (term.type() == ValueType.LIST) {
        issues.error(
            "WrongType",
            place,
            "`"
                + column.header()
                + "` is a list; test one of its fields, such as `"
                + term.label()
                + ": …`");
      } else if (!sees(head.scope(), term)) {
        issues.error(
            "ScopeMismatch",
            place,
            "`"
                + column.header()
                + "` belongs to a "
                + term.scope().word()
                + ", and this table is for each "
                + head.scope().word());
      } else {
        inputs.add(new Input(term, column.number()));
      }
    }
    return inputs;
  }

  private boolean isNumbersOfList(Term term) {
    return term.origin() == Term.Origin.LIST_FIELD
        && results.columns().values().stream()
            .flatMap(List::stream)
            .anyMatch(then -> then.term().name().equals(term.name()) && then.type().isNumeric());
  }

  /**
   * Lists can be tested from everywhere but from before the plays: the account sees all its
   * products' entries.
   */
  private static boolean sees(Scope scope, Term term) {
    return term.origin() == Term.Origin.LIST_FIELD
        ? scope == Scope.PLAY || term.scope() != Scope.PLAY
        : scope.sees(term.scope());
  }

  private void checkOutputs(TableHead head, List<Then> outputs) {
    HitPolicy policy = head.policy();
    CellRef place = head.layout().place();
    if (policy == HitPolicy.WEIGHTED_SUM) {
      List<String> headers =
          head.thenColumns().stream()
              .map(column -> column.header().toLowerCase(java.util.Locale.ROOT))
              .sorted()
              .toList();
      if (!headers.equals(List.of("score", "weight"))) {
        issues.error(
            "WrongColumns",
            place,
            "a WEIGHTED SUM table has the Then columns `Score` and `Weight`, not " + headers);
      }
      return;
    }
    if (outputs.isEmpty()) {
      issues.error("NoResult", place, "the table has no Then column");
    }
    if (policy == HitPolicy.COLLECT_SUM
        && (outputs.size() != 1 || !isNumber(outputs.get(0).type()))) {
      issues.error(
          "WrongColumns", place, "a COLLECT SUM table has exactly one Then column, of numbers");
    }
    if (head.range() != null && outputs.stream().noneMatch(then -> then.type().isNumeric())) {
      issues.error(
          "WrongProperty",
          head.layout().propertyPlace("range"),
          "only a numeric result has a range");
    }
    Set<String> seen = new HashSet<>();
    for (Then then : outputs) {
      if (!seen.add(then.term().name())) {
        issues.error(
            "DuplicateColumn",
            place.at(head.layout().firstRow() - 1, then.column()),
            "the Then column `" + then.term().label() + "` stands twice");
      }
    }
  }

  private static boolean isNumber(ValueType type) {
    return type == ValueType.NUMBER || type == ValueType.RATIO;
  }

  private static CellRef headerPlace(TableHead head, Layout.Column column) {
    return head.layout().place().at(head.layout().firstRow() - 1, column.number());
  }
}

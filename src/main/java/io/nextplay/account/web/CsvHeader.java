package io.nextplay.account.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a file of accounts. Immutable.
 *
 * @param columns what the columns hold, in their order; one of them the id
 */
record CsvHeader(List<CsvColumn> columns) {

  private static final int MOST = 1_000;

  private static final int LONGEST_NAME = 200;

  /** Copies its list. */
  CsvHeader {
    columns = List.copyOf(columns);
  }

  /**
   * Reads a header.
   *
   * @throws Refusal when a column is unknown, twice there or nameless, or there is no id; with all
   *     faults, each pointing to the number of its column, from 0
   */
  static CsvHeader of(List<String> names, Model model) {
    checkSize(names);
    Map<String, CsvColumn> known = known(model);
    List<Fault> faults = new ArrayList<>();
    List<CsvColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      CsvColumn column = known.get(name);
      if (column == null) {
        faults.add(unknown(name, i, known, model));
      } else if (!seen.add(name)) {
        faults.add(
            new Fault(
                "DuplicateColumn", "the column `" + name + "` is there twice", "/header/" + i));
      } else {
        columns.add(column);
      }
    }
    if (!seen.contains(CsvColumn.ID)) {
      faults.add(
          new Fault("MissingColumn", "there is no column `id`, the account's id", "/header"));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(
          Kind.INVALID,
          "invalid-header",
          "the header does not fit the signal dictionary; nothing was imported",
          faults);
    }
    return new CsvHeader(columns);
  }

  private static void checkSize(List<String> names) {
    if (names.size() > MOST) {
      String what =
          "the header has %d columns; more than %d no file needs".formatted(names.size(), MOST);
      throw new Refusal(
          Kind.INVALID,
          "invalid-header",
          what + "; nothing was imported",
          List.of(new Fault("TooManyColumns", what, "/header")));
    }
  }

  private static Map<String, CsvColumn> known(Model model) {
    Map<String, CsvColumn> known = new LinkedHashMap<>();
    known.put(CsvColumn.ID, new CsvColumn(CsvColumn.ID, null, null));
    for (Signal signal : model.signals()) {
      Term term = signal.term();
      if (term.scope() == Scope.ACCOUNT) {
        known.put(signal.name(), new CsvColumn(signal.name(), null, term));
      } else {
        for (Product product : model.products()) {
          String name = CsvColumn.ofProduct(product.code(), signal.name());
          known.put(name, new CsvColumn(name, product.code(), term));
        }
      }
    }
    return known;
  }

  private static Fault unknown(String name, int at, Map<String, CsvColumn> known, Model model) {
    String pointer = "/header/" + at;
    if (name.isEmpty()) {
      return new Fault(
          "EmptyColumn", "column %d has no name; take it out".formatted(at + 1), pointer);
    }
    if (name.length() > LONGEST_NAME) {
      return new Fault(
          "UnknownColumn", "the name of column %d is too long".formatted(at + 1), pointer);
    }
    String hint =
        byLabel(name, model, known.keySet())
            .map(meant -> "; it is the label of `" + meant + "`, write that")
            .orElseGet(() -> Nearest.hint(name, known.keySet()));
    return new Fault("UnknownColumn", "`" + name + "` is not a signal" + hint, pointer);
  }

  /** The column that somebody means who writes a signal's label. */
  private static Optional<String> byLabel(String name, Model model, Set<String> known) {
    return model.signals().stream()
        .filter(signal -> signal.term().label().equals(name))
        .map(Signal::name)
        .filter(known::contains)
        .findFirst();
  }
}

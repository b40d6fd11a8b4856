package io.nextplay.engine.sentence;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Model;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lists that the workbooks' tables add to, and the fields of their entries. Immutable. */
final class ListColumns {

  private final Model model;

  ListColumns(Model model) {
    this.model = model;
  }

  /** The list with a label or name, if some table adds to it. */
  Optional<Term> list(String label) {
    return model
        .vocabulary()
        .find(label)
        .filter(term -> term.type() == ValueType.LIST)
        .filter(term -> givers(term).stream().findAny().isPresent());
  }

  /** The labels of all lists. */
  List<String> labels() {
    TreeSet<String> labels = new TreeSet<>();
    for (DecisionTable table : model.tables()) {
      if (table.policy() == HitPolicy.COLLECT && table.result() != null) {
        labels.add(table.result().label());
      }
    }
    return List.copyOf(labels);
  }

  /** The fields of a list, by API name, as tables of any scope give them. */
  Map<String, Then> fields(Term list) {
    Map<String, Then> fields = new LinkedHashMap<>();
    for (DecisionTable table : givers(list)) {
      for (Then then : table.outputs()) {
        fields.putIfAbsent(then.field(), new Then(then.term(), then.field(), then.type(), 0));
      }
    }
    return fields;
  }

  /** The field whose column is headed so. */
  Optional<Then> field(Term list, String header) {
    String label = list.label() + ": " + header;
    return fields(list).values().stream()
        .filter(then -> then.term().label().equalsIgnoreCase(label))
        .findFirst();
  }

  /** Whether some table of a scope adds to the list. */
  boolean isGiven(Term list, Scope scope) {
    return givers(list).stream().anyMatch(table -> table.scope() == scope);
  }

  private List<DecisionTable> givers(Term list) {
    return model.tables().stream()
        .filter(table -> table.policy() == HitPolicy.COLLECT)
        .filter(table -> table.result() != null && table.result().name().equals(list.name()))
        .toList();
  }
}

package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What values the terms of a model can have, from the tables that give them. Immutable. */
final class Domains {

  private final Map<String, DecisionTable> givers = new HashMap<>();

  Domains(Model model) {
    for (DecisionTable table : model.tables()) {
      if (table.policy() == HitPolicy.WEIGHTED_SUM && table.result() != null) {
        givers.put(table.result().name(), table);
      }
      table.outputs().forEach(then -> givers.put(then.term().name(), table));
    }
  }

  /** Samples of a term, as far as the tests tell its values apart. */
  Samples samples(Term term, List<UnaryTest> tests) {
    DecisionTable giver = givers.get(term.name());
    return new Samples(term, tests, giver == null ? null : giver.range(), numbers(giver, term));
  }

  /** Whether a term can only have a few values, so that a table over such terms is a grid. */
  boolean isFinite(Term term) {
    return term.type() == io.nextplay.table.ValueType.FLAG
        || !term.choices().isEmpty()
        || !numbers(givers.get(term.name()), term).isEmpty();
  }

  /** The numbers that the rows of a single-hit table can give; empty when it adds them up. */
  private static Set<Double> numbers(@Nullable DecisionTable giver, Term term) {
    Set<Double> numbers = new HashSet<>();
    if (giver == null || !giver.policy().isSingleHit() || !term.type().isNumeric()) {
      return numbers;
    }
    for (int column = 0; column < giver.outputs().size(); column++) {
      if (giver.outputs().get(column).term().name().equals(term.name())) {
        for (DecisionTable.Row row : giver.rows()) {
          if (row.outputs().get(column) instanceof Output.Num num) {
            numbers.add(num.value());
          }
        }
      }
    }
    return numbers;
  }
}

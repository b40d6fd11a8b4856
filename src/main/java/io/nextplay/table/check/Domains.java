package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What values the terms of a model can have, from the tables that give them and the dictionary.
 * Immutable.
 */
final class Domains {

  private final Map<String, DecisionTable> givers = new HashMap<>();
  private final Map<String, Signal> signals = new HashMap<>();

  Domains(Model model) {
    for (DecisionTable table : model.tables()) {
      if (table.policy() == HitPolicy.WEIGHTED_SUM && table.result() != null) {
        givers.put(table.result().name(), table);
      }
      table.outputs().forEach(then -> givers.put(then.term().name(), table));
    }
    model.signals().forEach(signal -> signals.put(signal.name(), signal));
  }

  /** Samples of a term for a table of a scope, as far as the tests tell its values apart. */
  Samples samples(Term term, Scope asking, List<UnaryTest> tests) {
    DecisionTable giver = givers.get(term.name());
    DecisionTable.Range range = giver == null ? sent(term) : giver.range();
    return new Samples(
        term, tests, new Samples.Domain(range, numbers(giver, term), isNeverMissing(term, asking)));
  }

  /** Whether a term can only have a few values, so that a table over such terms is a grid. */
  boolean isFinite(Term term) {
    return term.type() == ValueType.FLAG
        || !term.choices().isEmpty()
        || !numbers(givers.get(term.name()), term).isEmpty();
  }

  /** A value that is sent and lies outside of its unit's scale is refused. */
  private DecisionTable.@Nullable Range sent(Term term) {
    Signal signal = signals.get(term.name());
    return signal == null || signal.derivation() != null ? null : term.scale();
  }

  /** A list may be empty, but it is there; and a default holds for whoever is asked. */
  private boolean isNeverMissing(Term term, Scope asking) {
    Signal signal = signals.get(term.name());
    return term.origin() == Term.Origin.LIST_FIELD
        || (signal != null && signal.defaultValue() != null && term.scope() == asking);
  }

  /** The numbers that the rows of a single-hit table can give; empty when it adds them up. */
  private static Set<Double> numbers(@Nullable DecisionTable giver, Term term) {
    Set<Double> numbers = new HashSet<>();
    if (giver == null || !giver.policy().isSingleHit() || !term.type().isNumeric()) {
      return numbers;
    }
    boolean clamps = term.type() == ValueType.NUMBER || term.type() == ValueType.RATIO;
    DecisionTable.Range range = clamps ? giver.range() : null;
    for (int column = 0; column < giver.outputs().size(); column++) {
      if (giver.outputs().get(column).term().name().equals(term.name())) {
        for (DecisionTable.Row row : giver.rows()) {
          if (row.outputs().get(column) instanceof Output.Num num) {
            numbers.add(range == null ? num.value() : range.clamp(num.value()));
          }
        }
      }
    }
    return numbers;
  }
}

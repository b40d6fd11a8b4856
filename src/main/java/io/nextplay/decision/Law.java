package io.nextplay.decision;

import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Slice;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Invariant;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An invariant as something to try on examples. Not thread-safe. */
abstract sealed class Law permits MonotoneLaw, NeverLaw {

  /** Measured: plays, guardrails and their ranking take most of the time of a decision. */
  private static final int WEIGHT_OF_PLAYS = 8;

  final Trial trial;
  private final boolean plays;
  private final List<Invariant.Condition> conditions;
  private final List<Variable> variables;
  private final List<Variable> asked;
  private final Set<DecisionTable> tables;
  private final boolean exact;
  private final Set<String> names;

  /**
   * A law.
   *
   * @param conditions all tests that must pass for a violation
   * @param more other terms that have a say
   * @param plays whether it looks at plays
   */
  Law(RuleSet rules, List<Invariant.Condition> conditions, List<Term> more, boolean plays) {
    this.conditions = conditions;
    this.plays = plays;
    List<Slice.Asked> tests = new ArrayList<>();
    conditions.forEach(each -> tests.add(new Slice.Asked(each.term(), each.test())));
    more.forEach(term -> tests.add(new Slice.Asked(term, new io.nextplay.table.UnaryTest.Any())));
    Set<String> given =
        Stream.concat(conditions.stream().map(Invariant.Condition::term), more.stream())
            .map(Term::name)
            .collect(Collectors.toSet());
    Slice slice = new Slice(rules, tests, given, plays);
    this.tables = slice.tables();
    this.names = slice.names();
    this.trial = new Trial(rules, plays ? null : tables);
    List<Variable> all = Variable.of(slice, rules.model().products());
    this.exact = slice.isExact() && all.stream().allMatch(Variable::exact);
    this.variables = all.stream().map(each -> each.asked(conditions)).toList();
    this.asked = variables.stream().filter(this::isAsked).toList();
  }

  private boolean isAsked(Variable variable) {
    return conditions.stream().anyMatch(c -> c.term().name().equals(variable.signal().name()));
  }

  /** The invariant. */
  abstract Invariant invariant();

  /** How many decisions one example takes. */
  abstract int cost();

  /** How many cases there are, as far as the tests can tell them apart. */
  double all() {
    return Examples.all(variables()) * cost();
  }

  /** A violation that shows in an example, not yet made small; null when there is none. */
  abstract @Nullable Breach breach(Example example);

  /** How near the last example came to a violation: the larger, the nearer. */
  abstract int nearness();

  /** The violation in words and rows, for an example that shows it. */
  abstract Violation violation(Breach breach);

  /** What is found in an example. */
  interface Breach {
    Example example();
  }

  /** The signals that have a say, with the values to try. */
  List<Variable> variables() {
    return variables;
  }

  /** Examples without what has no say, each once. */
  List<Example> relevant(List<Example> examples) {
    return examples.stream().map(example -> example.only(names)).distinct().toList();
  }

  /** How much longer one of its decisions takes than one that knows no plays. */
  int weight() {
    return plays ? WEIGHT_OF_PLAYS : 1;
  }

  /** Whether a row has a say. */
  boolean hasSay(Hit hit) {
    return tables.contains(hit.table());
  }

  /** Whether trying all values of all variables is as good as trying all accounts. */
  boolean isExact() {
    return exact;
  }

  /** The example with what the conditions ask of signals. */
  Example directed(Example example, Random random) {
    Example directed = example;
    for (Variable variable : asked) {
      Object now =
          variable.product() == null
              ? example.signals().get(variable.signal().name())
              : example
                  .products()
                  .getOrDefault(variable.product(), java.util.Map.of())
                  .get(variable.signal().name());
      if (!variable.values().contains(now)) {
        List<@Nullable Object> values = variable.values();
        directed = directed.with(variable, values.get(random.nextInt(values.size())));
      }
    }
    return directed;
  }

  /** A violation without the signals that it does not need. */
  Violation smallest(Breach found) {
    Breach smallest = found;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Example fewer : smallest.example().withoutOne()) {
        Breach still = breach(fewer);
        if (still != null && still.example().size() < smallest.example().size()) {
          smallest = still;
          smaller = true;
          break;
        }
      }
    }
    return violation(smallest);
  }
}

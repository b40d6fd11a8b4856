package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Derivation;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What some values of a decision depend on: the tables and the signals that have a say, found
 * backwards through the tables; and where the tests on those signals cut. What {@code rules/*.drl}
 * name counts as asked for, and the numbers in them as cut-points. Immutable.
 */
public final class Slice {

  private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");

  private final Model model;
  private final Set<DecisionTable> tables = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Signal> signals = new LinkedHashMap<>();
  private final Map<String, Set<UnaryTest>> tests = new LinkedHashMap<>();
  private final Set<String> weighed = new HashSet<>();
  private final TreeSet<Double> ruleNumbers = new TreeSet<>();
  private final List<Input> inputs = new ArrayList<>();
  private boolean exact = true;

  /**
   * A test that is asked beside those of the tables.
   *
   * @param term what is tested
   * @param test what its value must pass
   */
  public record Asked(Term term, UnaryTest test) {}

  /**
   * A signal that has a say.
   *
   * @param signal the signal
   * @param cuts the numbers that tests on it name, ascending
   * @param named the texts or elements that tests on it name
   * @param belowZero whether values below zero make sense: a test names one, or it counts towards a
   *     date
   */
  public record Input(Signal signal, List<Double> cuts, List<String> named, boolean belowZero) {

    /** Copies its lists. */
    public Input {
      cuts = List.copyOf(cuts);
      named = List.copyOf(named);
    }
  }

  /**
   * What the values depend on.
   *
   * @param asked the values that are asked for, with the tests on them
   * @param raised signals that count as given themselves, also when they follow from others
   * @param plays whether it is also asked which plays are offered
   */
  public Slice(RuleSet rules, Collection<Asked> asked, Set<String> raised, boolean plays) {
    this.model = rules.model();
    Set<String> wanted = new LinkedHashSet<>();
    for (Asked each : asked) {
      wanted.add(each.term().name());
      tests.computeIfAbsent(each.term().name(), key -> new LinkedHashSet<>()).add(each.test());
    }
    if (plays) {
      wanted.addAll(List.of(WellKnown.CANDIDATES, WellKnown.GUARDRAILS));
      model.tables().stream().filter(t -> t.scope() == Scope.PLAY).forEach(this::add);
      rules.texts().forEach(text -> named(text, wanted));
    }
    collectTables(wanted);
    collectSignals(wanted, raised);
    for (Signal signal : signals.values()) {
      inputs.add(input(signal));
    }
  }

  private void add(DecisionTable table) {
    tables.add(table);
  }

  /** What a rule may ask of a subject it asks by name. */
  private void named(String drl, Set<String> wanted) {
    Matcher names = NAMED.matcher(drl);
    while (names.find()) {
      Term term = model.vocabulary().named(names.group(1));
      if (term != null) {
        wanted.add(term.name());
        exact &= term.origin() != Term.Origin.SIGNAL;
      }
    }
    Matcher numbers = NUMBER.matcher(drl);
    while (numbers.find()) {
      ruleNumbers.add(Double.valueOf(numbers.group()));
    }
  }

  private void collectTables(Set<String> wanted) {
    TableGraph graph = TableGraph.of(model.tables());
    List<DecisionTable> open = new ArrayList<>(tables);
    tables.clear();
    for (DecisionTable table : model.tables()) {
      if (TableGraph.gives(table).stream().anyMatch(wanted::contains)) {
        open.add(table);
      }
    }
    while (!open.isEmpty()) {
      DecisionTable table = open.remove(open.size() - 1);
      if (tables.add(table)) {
        open.addAll(graph.needs(table));
      }
    }
  }

  private void collectSignals(Set<String> wanted, Set<String> raised) {
    Set<String> read = new LinkedHashSet<>(wanted);
    for (DecisionTable table : tables) {
      TableGraph.reads(table).forEach(term -> read.add(term.name()));
      collectTests(table);
    }
    if (tables.stream().anyMatch(table -> table.scope() == Scope.PRODUCT)) {
      read.add("ownedProducts"); // says which products there are to ask about
    }
    for (Signal signal : model.signals()) {
      if (read.contains(signal.name())) {
        give(signal, raised);
      }
    }
  }

  private void collectTests(DecisionTable table) {
    for (int i = 0; i < table.inputs().size(); i++) {
      String name = table.inputs().get(i).term().name();
      for (DecisionTable.Row row : table.rows()) {
        tests.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(row.tests().get(i).test());
      }
    }
    for (DecisionTable.Row row : table.rows()) {
      for (Output output : row.outputs()) {
        if (output instanceof Output.Weighted part) {
          weighed.add(part.term().name());
        }
      }
    }
  }

  /** The largest or smallest of others is given by giving those. */
  private void give(Signal signal, Set<String> raised) {
    Derivation derivation = signal.derivation();
    boolean extreme = derivation instanceof Derivation.Max || derivation instanceof Derivation.Min;
    exact &= !weighed.contains(signal.name());
    if (derivation == null || !extreme || raised.contains(signal.name())) {
      signals.put(signal.name(), signal);
    }
    if (derivation != null && extreme) {
      for (Signal source : model.signals()) {
        if (derivation.signals().contains(source.name())) {
          tests
              .computeIfAbsent(source.name(), key -> new LinkedHashSet<>())
              .addAll(tests.getOrDefault(signal.name(), Set.of()));
          give(source, raised);
        }
      }
    }
  }

  private Input input(Signal signal) {
    SortedSet<Double> cuts = new TreeSet<>();
    SortedSet<String> named = new TreeSet<>();
    boolean below = signal.derivation() instanceof Derivation.DaysUntil;
    for (UnaryTest test : tests.getOrDefault(signal.name(), Set.of())) {
      CutPoints.collect(test, cuts);
      CutPoints.collectTexts(test, named);
      below |= namesBelowZero(test);
    }
    if (!exact) {
      cuts.addAll(ruleNumbers);
    }
    below |= !cuts.isEmpty() && cuts.first() < 0;
    return new Input(signal, List.copyOf(cuts), List.copyOf(named), below);
  }

  private static boolean namesBelowZero(UnaryTest test) {
    if (test instanceof UnaryTest.Compare compare) {
      return compare.bound() == 0 && compare.operator() == UnaryTest.Operator.LT;
    }
    if (test instanceof UnaryTest.AnyOf any) {
      return any.parts().stream().anyMatch(Slice::namesBelowZero);
    }
    return test instanceof UnaryTest.AllOf all
        && all.parts().stream().anyMatch(Slice::namesBelowZero);
  }

  /** The names of the signals that have a say, and of those that they follow from. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(signals.keySet());
    boolean more = true;
    while (more) {
      more = false;
      for (Signal signal : model.signals()) {
        if (signal.derivation() != null && names.contains(signal.name())) {
          more |= names.addAll(signal.derivation().signals());
        }
      }
    }
    return names;
  }

  /** The signals that have a say, in the order of the dictionary. */
  public List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** The tables that have a say; tables are compared by identity, for some are very large. */
  public Set<DecisionTable> tables() {
    return Collections.unmodifiableSet(tables);
  }

  /**
   * Whether trying one value of each cell between the cut-points of all signals is as good as
   * trying all values: no signal is weighed itself, and no rule of {@code rules/} asks for one.
   */
  public boolean isExact() {
    return exact;
  }
}

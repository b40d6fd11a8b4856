package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Derivation;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers the tables' tests name for each signal, also by way of signals that are the largest
 * or smallest of others. What {@code rules/*.drl} ask for is not known here. Immutable.
 */
final class CutPoints {

  private final Map<String, Signal> signals = new HashMap<>();
  private final Map<String, Cuts> bySignal = new HashMap<>();

  /** The cut-points of those tables of a model that are asked for. */
  CutPoints(Model model, Predicate<DecisionTable> wanted) {
    model.signals().forEach(signal -> signals.put(signal.name(), signal));
    Map<String, SortedSet<Double>> points = new HashMap<>();
    Set<String> weighed = new HashSet<>();
    for (DecisionTable table : model.tables()) {
      if (wanted.test(table)) {
        collect(table, points, weighed);
      }
    }
    for (String name : List.copyOf(points.keySet())) {
      passOn(name, points, weighed);
    }
    points.forEach((name, own) -> bySignal.put(name, new Cuts(own, weighed.contains(name))));
  }

  /** The cut-points of a signal; null when no table looks at it. */
  @Nullable Cuts of(Term signal) {
    return bySignal.get(signal.name());
  }

  private void collect(
      DecisionTable table, Map<String, SortedSet<Double>> points, Set<String> weighed) {
    for (int i = 0; i < table.inputs().size(); i++) {
      Term term = table.inputs().get(i).term();
      if (term.origin() == Term.Origin.SIGNAL && term.type().isNumeric()) {
        for (DecisionTable.Row row : table.rows()) {
          UnaryTest test = row.tests().get(i).test();
          if (!(test instanceof UnaryTest.Any)) {
            collect(test, points.computeIfAbsent(term.name(), name -> new TreeSet<>()));
          }
        }
      }
    }
    for (DecisionTable.Row row : table.rows()) {
      for (Output output : row.outputs()) {
        if (output instanceof Output.Weighted part && signals.containsKey(part.term().name())) {
          points.computeIfAbsent(part.term().name(), name -> new TreeSet<>());
          weighed.add(part.term().name());
        }
      }
    }
  }

  /** Adds the numbers that a test names. */
  static void collect(UnaryTest test, Set<Double> points) {
    if (test instanceof UnaryTest.Compare compare) {
      points.add(compare.bound() + 0.0);
    } else if (test instanceof UnaryTest.Interval interval) {
      points.add(interval.from() + 0.0);
      points.add(interval.to() + 0.0);
    } else if (test instanceof UnaryTest.AnyOf any) {
      any.parts().forEach(part -> collect(part, points));
    } else if (test instanceof UnaryTest.AllOf all) {
      all.parts().forEach(part -> collect(part, points));
    } else if (test instanceof UnaryTest.Not not) {
      collect(not.part(), points);
    }
  }

  /** Adds the texts and elements that a test names. */
  static void collectTexts(UnaryTest test, Set<String> texts) {
    if (test instanceof UnaryTest.Is is) {
      texts.add(is.text());
    } else if (test instanceof UnaryTest.Contains contains) {
      texts.add(contains.element());
    } else if (test instanceof UnaryTest.ContainsNot not) {
      texts.add(not.element());
    } else if (test instanceof UnaryTest.AnyOf any) {
      any.parts().forEach(part -> collectTexts(part, texts));
    } else if (test instanceof UnaryTest.AllOf all) {
      all.parts().forEach(part -> collectTexts(part, texts));
    } else if (test instanceof UnaryTest.Not not) {
      collectTexts(not.part(), texts);
    }
  }

  /** What is asked of the largest or smallest is asked of each that it may be. */
  private void passOn(String name, Map<String, SortedSet<Double>> points, Set<String> weighed) {
    Signal signal = signals.get(name);
    Derivation derivation = signal == null ? null : signal.derivation();
    if (derivation instanceof Derivation.Max || derivation instanceof Derivation.Min) {
      for (String source : derivation.signals()) {
        SortedSet<Double> own = points.getOrDefault(name, new TreeSet<>());
        points.computeIfAbsent(source, key -> new TreeSet<>()).addAll(own);
        if (weighed.contains(name)) {
          weighed.add(source);
        }
        passOn(source, points, weighed);
      }
    }
  }
}

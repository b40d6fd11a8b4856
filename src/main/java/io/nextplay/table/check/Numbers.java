package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand for all numbers: each cut-point, one between each two, one below the first and
 * one above the last; of a range its ends instead, and nothing outside; of dates whole days only.
 * Ascending.
 */
final class Numbers {

  private Numbers() {}

  static List<Double> of(Term term, List<UnaryTest> tests, Samples.Domain domain) {
    if (!domain.only().isEmpty()) {
      return List.copyOf(new TreeSet<>(domain.only()));
    }
    if (term.type() == ValueType.FLAG) {
      return List.of(0.0, 1.0);
    }
    SortedSet<Double> cuts = new TreeSet<>();
    tests.forEach(test -> collect(test, cuts));
    ends(cuts, domain.range());
    return around(cuts, term.type() == ValueType.DATE);
  }

  /** Beyond a range there is nothing; without one, something lies beyond every cut-point. */
  private static void ends(SortedSet<Double> cuts, DecisionTable.@Nullable Range range) {
    if (range != null) {
      cuts.removeIf(cut -> cut < range.from() || cut > range.to());
      cuts.add(range.from());
      cuts.add(range.to());
    } else {
      if (cuts.isEmpty()) {
        cuts.add(0.0);
      }
      double step = Math.max(1, Math.rint((cuts.last() - cuts.first()) / 10));
      cuts.add(cuts.first() - step);
      cuts.add(cuts.last() + step);
    }
  }

  private static List<Double> around(SortedSet<Double> cuts, boolean whole) {
    List<Double> values = new ArrayList<>();
    Double before = null;
    for (double cut : cuts) {
      if (before != null) {
        double middle = whole ? Math.floor((before + cut) / 2) : before / 2 + cut / 2;
        if (middle > before && middle < cut) {
          values.add(middle);
        }
      }
      values.add(cut);
      before = cut;
    }
    return values;
  }

  private static void collect(UnaryTest test, Set<Double> cuts) {
    if (test instanceof UnaryTest.Compare compare) {
      cuts.add(compare.bound() + 0.0);
    } else if (test instanceof UnaryTest.Interval interval) {
      cuts.add(interval.from() + 0.0);
      cuts.add(interval.to() + 0.0);
    }
    Subsets.parts(test).forEach(part -> collect(part, cuts));
  }
}

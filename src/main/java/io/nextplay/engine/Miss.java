package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How little is missing for a row that matched to match no longer: the smallest change of one
 * number, measured against the cut-off that it has to cross. Immutable.
 *
 * @param term the number
 * @param value what it is
 * @param cutOff the bound of the row's own test
 * @param rises whether it has to rise; else to fall
 * @param reached whether reaching the cut-off is enough; else it has to go beyond
 * @param gap how far the value is from the cut-off, as a share of the cut-off (as it is when the
 *     cut-off is zero); zero or more
 */
public record Miss(
    Term term, double value, double cutOff, boolean rises, boolean reached, double gap) {

  private static final Comparator<Miss> NEAREST_FIRST =
      Comparator.comparingDouble(Miss::gap).thenComparing(miss -> !miss.reached);

  /**
   * The nearest miss of a row.
   *
   * @return empty when none of its tests asks anything of a number, or no number that may be said
   *     would fail them; flags, dates, choices and sets have no distance
   */
  public static Optional<Miss> of(Hit hit, RuleSet rules) {
    List<DecisionTable.Input> inputs = hit.table().inputs();
    return IntStream.range(0, inputs.size())
        .boxed()
        .flatMap(i -> misses(inputs.get(i).term(), hit.row().tests().get(i).test(), hit, rules))
        .min(NEAREST_FIRST);
  }

  private static Stream<Miss> misses(Term term, UnaryTest test, Hit hit, RuleSet rules) {
    boolean measured = term.type() == ValueType.NUMBER || term.type() == ValueType.RATIO;
    if (!measured || !(rules.value(hit.subject(), term).orElse(null) instanceof Double value)) {
      return Stream.empty();
    }
    Plausibility plausible = rules.slots().of(term).plausibility();
    return bounds(test)
        .flatMap(
            bound ->
                Stream.of(bound, Math.nextUp(bound), Math.nextDown(bound))
                    .filter(each -> !test.passesNumber(each))
                    .filter(plausible::admits)
                    .map(each -> miss(term, value, bound, each)));
  }

  private static Miss miss(Term term, double value, double bound, double failing) {
    double distance = Rounding.sixDecimals(Math.abs(bound - value));
    double gap = Rounding.sixDecimals(bound == 0 ? distance : distance / Math.abs(bound));
    return new Miss(term, value, bound, failing > value, failing == bound, gap);
  }

  /** Where the answer of a test may turn: nowhere else does it. */
  private static Stream<Double> bounds(UnaryTest test) {
    if (test instanceof UnaryTest.Compare compare) {
      return Stream.of(compare.bound());
    }
    if (test instanceof UnaryTest.Interval interval) {
      return Stream.of(interval.from(), interval.to());
    }
    if (test instanceof UnaryTest.AnyOf any) {
      return any.parts().stream().flatMap(Miss::bounds);
    }
    if (test instanceof UnaryTest.AllOf all) {
      return all.parts().stream().flatMap(Miss::bounds);
    }
    return test instanceof UnaryTest.Not not ? bounds(not.part()) : Stream.empty();
  }
}

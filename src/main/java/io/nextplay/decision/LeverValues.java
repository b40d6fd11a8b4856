package io.nextplay.decision;

import io.nextplay.engine.Lever;
import io.nextplay.table.Derivation;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that a signal may be moved to: of each cell into which the cut-points part the
 * numbers, the one that is nearest to today's value; every choice; yes and no. Numbers keep to the
 * range that the unit names, and what is counted stays whole.
 */
final class LeverValues {

  /** How the dictionary's unit names the range of a scale, such as {@code 0-10}. */
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  private static final double LARGEST_RATIO = 10;
  private static final double PERCENT = 0.01;
  private static final double MILLION = 1e6;

  private final Lever lever;
  private final Term term;
  private final @Nullable Double now;
  private final double least;
  private final double most;
  private final double step;
  private final boolean whole;

  private LeverValues(Lever lever, boolean belowZero) {
    this.lever = lever;
    this.term = lever.signal().term();
    this.now = lever.now() instanceof Double number ? number : null;
    Matcher range = RANGE.matcher(term.unit());
    boolean scale = range.matches();
    boolean ratio = term.type() == ValueType.RATIO;
    double lowest =
        Math.min(now == null ? 0 : now, lever.cuts().isEmpty() ? 0 : lever.cuts().get(0));
    this.least =
        scale ? Double.parseDouble(range.group(1)) : lowest < 0 || belowZero ? lowest - 1 : 0;
    this.most =
        scale
            ? Double.parseDouble(range.group(2))
            : ratio ? LARGEST_RATIO : Double.POSITIVE_INFINITY;
    this.step = ratio ? PERCENT : 1;
    boolean parts = scale || ratio || term.unit().isEmpty() || term.unit().equals("money");
    this.whole = !parts && !(lever.signal().derivation() instanceof Derivation.DecayedSum);
  }

  /** All values worth trying, without today's. */
  static List<Object> of(Lever lever) {
    Term term = lever.signal().term();
    List<Object> values = new ArrayList<>();
    if (term.type() == ValueType.CHOICE) {
      values.addAll(term.choices());
    } else if (term.type() == ValueType.FLAG) {
      values.addAll(List.of(0.0, 1.0));
    } else {
      values.addAll(new LeverValues(lever, false).numbers());
    }
    values.remove(lever.now());
    return values;
  }

  /**
   * A number of each cell into which cut-points part the values that make sense, ascending; without
   * cut-points two numbers.
   *
   * @param belowZero whether numbers below zero make sense
   */
  static List<Double> numbers(Signal signal, List<Double> cuts, boolean belowZero) {
    LeverValues values = new LeverValues(new Lever(signal, null, null, cuts), belowZero);
    List<Double> numbers = values.numbers();
    return numbers.isEmpty() ? List.of(values.least, values.least + 1) : numbers;
  }

  private List<Double> numbers() {
    List<Double> numbers = new ArrayList<>();
    double before = Double.NEGATIVE_INFINITY;
    for (double cut : lever.cuts()) {
      addBetween(before, cut, numbers);
      if (cut >= least && cut <= most && (!whole || cut == Math.rint(cut))) {
        numbers.add(cut);
      }
      before = cut;
    }
    if (!lever.cuts().isEmpty()) {
      addBetween(before, Double.POSITIVE_INFINITY, numbers);
    }
    return numbers;
  }

  /** The number between two cut-points that is nearest to today's; none when today's is there. */
  private void addBetween(double from, double to, List<Double> numbers) {
    boolean above = now == null ? !Double.isInfinite(from) : now <= from;
    boolean inside = now != null && now > from && now < to;
    if (!inside) {
      double number = above ? justAbove(from, to) : justBelow(from, to);
      if (number > from && number < to && number >= least && number <= most) {
        numbers.add(number);
      }
    }
  }

  private double justAbove(double from, double to) {
    double next = whole ? Math.floor(from) + 1 : tidy(from + step);
    return whole || (next < to && next <= most) ? next : tidy((from + Math.min(to, most)) / 2);
  }

  private double justBelow(double from, double to) {
    double next = whole ? Math.ceil(to) - 1 : tidy(to - step);
    return whole || (next > from && next >= least) ? next : tidy((Math.max(from, least) + to) / 2);
  }

  private static double tidy(double number) {
    return Math.rint(number * MILLION) / MILLION;
  }

  /** How far a value is from another, as a share of the larger; 1 when they are not numbers. */
  static double distance(@Nullable Object from, Object to) {
    if (from instanceof Double before && to instanceof Double after) {
      double larger = Math.max(Math.abs(before), Math.abs(after));
      return larger == 0 ? 0 : Math.abs(after - before) / larger;
    }
    return 1;
  }
}

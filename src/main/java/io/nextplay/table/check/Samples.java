package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of one term that stand for all its values, as far as a table can tell them apart: every
 * cut-point and one value between each two, every choice, every set of the elements that are named.
 * The first sample is the missing value. Immutable.
 */
final class Samples {

  /** Beyond this many named elements the sets would be too many to list. */
  private static final int MOST_ELEMENTS = 8;

  /** A text that no row names. */
  private static final String OTHER = "another value";

  /**
   * One value.
   *
   * @param value a Double, String or Set; null when missing
   */
  record Sample(@Nullable Object value) {}

  private final Term term;
  private final List<Sample> samples = new ArrayList<>();
  private final boolean exact;

  /**
   * Samples of a term.
   *
   * @param tests all tests on it
   * @param range what the values are clamped to; null for none
   * @param outputs the only values it can have; empty when that is not known
   */
  Samples(
      Term term, List<UnaryTest> tests, DecisionTable.@Nullable Range range, Set<Double> outputs) {
    this.term = term;
    samples.add(new Sample(null));
    if (term.type().isNumeric()) {
      numbers(tests, range, outputs).forEach(value -> samples.add(new Sample(value)));
      exact = true;
    } else if (term.type().isText()) {
      texts(tests).forEach(value -> samples.add(new Sample(value)));
      exact = true;
    } else {
      exact = addSets(tests);
    }
  }

  int size() {
    return samples.size();
  }

  /** Whether the samples stand for all values; false when there would have been too many. */
  boolean isExact() {
    return exact;
  }

  /** Whether a sample passes a test. */
  boolean passes(int sample, UnaryTest test) {
    Object value = samples.get(sample).value();
    if (term.type().isNumeric()) {
      return test.passesNumber(value instanceof Double number ? number : Double.NaN);
    }
    if (term.type().isText()) {
      return test.passesText(value instanceof String text ? text : null);
    }
    return test.passesSet(value instanceof Set<?> set ? strings(set) : null);
  }

  /** A sample in words, such as {@code upsell fit 42.5}. */
  String say(int sample) {
    Object value = samples.get(sample).value();
    String label = "`" + term.label() + "` ";
    if (value == null) {
      return label + "missing";
    }
    if (value instanceof Double number) {
      return label
          + switch (term.type()) {
            case RATIO -> plain(number * 100) + " %";
            case FLAG -> number == 1 ? "yes" : "no";
            case DATE -> java.time.LocalDate.ofEpochDay(number.longValue()).toString();
            default -> plain(number);
          };
    }
    return label + (value instanceof Set<?> set && set.isEmpty() ? "empty" : value);
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.4f", number).replaceAll("\\.?0+$", "");
  }

  private List<Double> numbers(
      List<UnaryTest> tests, DecisionTable.@Nullable Range range, Set<Double> outputs) {
    if (!outputs.isEmpty()) {
      return List.copyOf(new TreeSet<>(outputs));
    }
    TreeSet<Double> cuts = new TreeSet<>();
    tests.forEach(test -> collectCuts(test, cuts));
    if (term.type() == io.nextplay.table.ValueType.FLAG) {
      return List.of(0.0, 1.0);
    }
    if (cuts.isEmpty()) {
      cuts.add(0.0);
    }
    List<Double> values = new ArrayList<>();
    double step = Math.max(1, Math.abs(cuts.last() - cuts.first()) / 10);
    values.add(cuts.first() - step);
    Double before = null;
    for (Double cut : cuts) {
      if (before != null) {
        values.add((before + cut) / 2);
      }
      values.add(cut);
      before = cut;
    }
    values.add(cuts.last() + step);
    if (range != null) {
      values.removeIf(value -> value < range.from() || value > range.to());
    }
    return values;
  }

  private static void collectCuts(UnaryTest test, Set<Double> cuts) {
    if (test instanceof UnaryTest.Compare compare) {
      cuts.add(compare.bound());
    } else if (test instanceof UnaryTest.Interval interval) {
      cuts.add(interval.from());
      cuts.add(interval.to());
    }
    parts(test).forEach(part -> collectCuts(part, cuts));
  }

  private Set<String> texts(List<UnaryTest> tests) {
    Set<String> texts = new LinkedHashSet<>(term.choices());
    if (texts.isEmpty()) {
      tests.forEach(test -> collectTexts(test, texts));
      texts.add(OTHER);
    }
    return texts;
  }

  private static void collectTexts(UnaryTest test, Set<String> texts) {
    if (test instanceof UnaryTest.Is is) {
      texts.add(is.text());
    } else if (test instanceof UnaryTest.Contains contains) {
      texts.add(contains.element());
    } else if (test instanceof UnaryTest.ContainsNot not) {
      texts.add(not.element());
    }
    parts(test).forEach(part -> collectTexts(part, texts));
  }

  private boolean addSets(List<UnaryTest> tests) {
    Set<String> named = new LinkedHashSet<>();
    tests.forEach(test -> collectTexts(test, named));
    if (named.size() > MOST_ELEMENTS) {
      return false;
    }
    List<String> elements = List.copyOf(named);
    for (int chosen = 0; chosen < 1 << elements.size(); chosen++) {
      Set<String> set = new LinkedHashSet<>();
      for (int i = 0; i < elements.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          set.add(elements.get(i));
        }
      }
      samples.add(new Sample(set));
    }
    return true;
  }

  private static List<UnaryTest> parts(UnaryTest test) {
    if (test instanceof UnaryTest.AnyOf any) {
      return any.parts();
    }
    if (test instanceof UnaryTest.AllOf all) {
      return all.parts();
    }
    return test instanceof UnaryTest.Not not ? List.of(not.part()) : List.of();
  }

  private static Set<String> strings(Set<?> set) {
    Set<String> strings = new LinkedHashSet<>();
    set.forEach(each -> strings.add(String.valueOf(each)));
    return strings;
  }
}

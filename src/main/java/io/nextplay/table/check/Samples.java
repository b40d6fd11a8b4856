package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of one term that stand for all its values, as far as a table can tell them apart: every
 * cut-point and one value between each two, every choice, every set of the elements that are named.
 * The first sample is the missing value. Immutable.
 */
final class Samples {

  private final Term term;
  private final boolean neverMissing;
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Map<Object, BitSet> index = new HashMap<>();
  private final double[] numbers;
  private final boolean exact;

  /**
   * What is known of the values that a term can have.
   *
   * @param range what they are clamped to, or refused outside of; null for none
   * @param only the only numbers it can have; empty when that is not known
   * @param neverMissing whether there always is a value
   */
  record Domain(DecisionTable.@Nullable Range range, Set<Double> only, boolean neverMissing) {}

  /** Samples of a term, as far as the tests tell its values apart. */
  Samples(Term term, List<UnaryTest> tests, Domain domain) {
    this.term = term;
    this.neverMissing = domain.neverMissing();
    values.add(null);
    boolean all = true;
    if (term.type().isNumeric()) {
      values.addAll(Numbers.of(term, tests, domain));
    } else if (term.type().isText()) {
      values.addAll(texts(tests));
    } else {
      Subsets subsets = new Subsets(tests);
      values.addAll(subsets.sets());
      all = subsets.areAll();
    }
    this.exact = all;
    this.numbers = term.type().isNumeric() ? numbers() : new double[0];
    for (int sample = 1; sample < values.size(); sample++) {
      index(sample);
    }
  }

  private double[] numbers() {
    return values.stream().filter(Objects::nonNull).mapToDouble(Double.class::cast).toArray();
  }

  /** A text is found by itself, a set by each of its elements. */
  private void index(int sample) {
    Object value = values.get(sample);
    if (value instanceof Set<?> set) {
      set.forEach(each -> index.computeIfAbsent(each, key -> new BitSet()).set(sample));
    } else if (value instanceof String) {
      index.computeIfAbsent(value, key -> new BitSet()).set(sample);
    }
  }

  int size() {
    return values.size();
  }

  /** Whether the samples stand for all values; false when there would have been too many. */
  boolean areExact() {
    return exact;
  }

  /** The value of a sample: a Double, String or Set; null for the missing one. */
  @Nullable Object value(int sample) {
    return values.get(sample);
  }

  /** The value in the form that the API takes. */
  @Nullable Object plain(int sample) {
    Object value = values.get(sample);
    if (value instanceof Double number && term.type() == ValueType.FLAG) {
      return number == 1;
    }
    if (value instanceof Double number && term.type() == ValueType.DATE) {
      return LocalDate.ofEpochDay(number.longValue()).toString();
    }
    return value instanceof Set<?> set ? List.copyOf(set) : value;
  }

  String label() {
    return term.label();
  }

  String name() {
    return term.name();
  }

  /** All samples that can occur. */
  Accepted all() {
    BitSet all = known();
    all.set(0, !neverMissing);
    return Accepted.of(all);
  }

  /** All but the missing one. */
  Accepted allKnown() {
    return Accepted.of(known());
  }

  private BitSet known() {
    BitSet known = new BitSet();
    known.set(1, values.size());
    return known;
  }

  /** The samples that pass a test. */
  Accepted passing(UnaryTest test) {
    BitSet passing = bits(test);
    if (neverMissing) {
      passing.clear(0);
    }
    return Accepted.of(passing);
  }

  private BitSet bits(UnaryTest test) {
    BitSet bits = new BitSet();
    if (test instanceof UnaryTest.Any) {
      bits.set(0, values.size());
    } else if (test instanceof UnaryTest.Missing) {
      bits.set(0);
    } else if (test instanceof UnaryTest.Known) {
      return known();
    } else if (test instanceof UnaryTest.AnyOf any) {
      any.parts().forEach(part -> bits.or(bits(part)));
    } else if (test instanceof UnaryTest.AllOf all) {
      bits.set(0, values.size());
      all.parts().forEach(part -> bits.and(bits(part)));
    } else if (test instanceof UnaryTest.Not not) {
      bits.or(known());
      bits.andNot(bits(not.part()));
    } else if (test instanceof UnaryTest.Is is) {
      bits.or(index.getOrDefault(is.text(), bits));
    } else if (test instanceof UnaryTest.Contains contains) {
      bits.or(index.getOrDefault(contains.element(), bits));
    } else if (test instanceof UnaryTest.ContainsNot not && term.type() == ValueType.SET) {
      bits.or(known());
      bits.andNot(index.getOrDefault(not.element(), new BitSet()));
    } else {
      passingNumbers(test, bits);
    }
    return bits;
  }

  /** Numbers are in order, so that those which pass a comparison are found by halving. */
  private void passingNumbers(UnaryTest test, BitSet bits) {
    if (test instanceof UnaryTest.Interval interval) {
      int from = below(interval.from(), !interval.fromIncluded());
      int to = below(interval.to(), interval.toIncluded());
      bits.set(from + 1, Math.max(from, to) + 1);
    } else if (test instanceof UnaryTest.Compare compare) {
      int under = below(compare.bound(), false);
      int upTo = below(compare.bound(), true);
      switch (compare.operator()) {
        case EQ -> bits.set(under + 1, upTo + 1);
        case NE -> {
          bits.set(1, numbers.length + 1);
          bits.clear(under + 1, upTo + 1);
        }
        case LT -> bits.set(1, under + 1);
        case LE -> bits.set(1, upTo + 1);
        case GT -> bits.set(upTo + 1, numbers.length + 1);
        case GE -> bits.set(under + 1, numbers.length + 1);
      }
    }
  }

  /** How many of the numbers lie below a bound, or on it when that counts. */
  private int below(double bound, boolean orEqual) {
    int low = 0;
    int high = numbers.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[middle] < bound || (orEqual && numbers[middle] == bound)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A sample in words, such as {@code `Upsell fit` 42.5}. */
  String say(int sample) {
    Object value = values.get(sample);
    String label = "`" + term.label() + "` ";
    if (value == null) {
      return label + "missing";
    }
    if (value instanceof Double number) {
      return label
          + switch (term.type()) {
            case RATIO -> plain(number * 100) + " %";
            case FLAG -> number == 1 ? "yes" : "no";
            case DATE -> LocalDate.ofEpochDay(number.longValue()).toString();
            default -> plain(number);
          };
    }
    return label + (value instanceof Set<?> set && set.isEmpty() ? "empty" : value);
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.4f", number).replaceAll("\\.?0+$", "");
  }

  /** All choices; or the texts that are named, and one that is not. */
  private Set<String> texts(List<UnaryTest> tests) {
    Set<String> texts = new LinkedHashSet<>(term.choices());
    if (texts.isEmpty()) {
      Set<String> named = new TreeSet<>();
      tests.forEach(test -> Subsets.collect(test, named));
      texts.addAll(named);
      String other = "another value";
      while (texts.contains(other)) {
        other = "yet " + other;
      }
      texts.add(other);
    }
    return texts;
  }
}

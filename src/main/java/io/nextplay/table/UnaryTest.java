package io.nextplay.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one input cell asks of one value; a small part of DMN's unary tests. A missing value (NaN,
 * null) passes only {@link Any} and {@link Missing}, or a combination that contains one of them.
 * Immutable and free of side effects.
 */
public sealed interface UnaryTest {

  /** Passes whatever the value. */
  record Any() implements UnaryTest {}

  /** Passes when there is no value. */
  record Missing() implements UnaryTest {}

  /** Passes when there is a value. */
  record Known() implements UnaryTest {}

  /** Compares a number with a cut-off. */
  record Compare(Operator operator, double bound) implements UnaryTest {}

  /** Passes between two bounds. */
  record Interval(double from, boolean fromIncluded, double to, boolean toIncluded)
      implements UnaryTest {}

  /** Passes for one text. */
  record Is(String text) implements UnaryTest {}

  /** Passes for a set that has the element. */
  record Contains(String element) implements UnaryTest {}

  /** Passes for a set that is known and does not have the element. */
  record ContainsNot(String element) implements UnaryTest {}

  /** Passes when one part does. */
  record AnyOf(List<UnaryTest> parts) implements UnaryTest {
    /** Copies its list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** Passes when all parts do. */
  record AllOf(List<UnaryTest> parts) implements UnaryTest {
    /** Copies its list. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Passes for a known value that the part does not pass. */
  record Not(UnaryTest part) implements UnaryTest {}

  /** How a number is compared. */
  enum Operator {
    /** Equal. */
    EQ("="),
    /** Not equal. */
    NE("!="),
    /** Less. */
    LT("<"),
    /** Less or equal. */
    LE("<="),
    /** Greater. */
    GT(">"),
    /** Greater or equal. */
    GE(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As written in a cell. */
    public String sign() {
      return sign;
    }

    /** Whether {@code value operator bound} holds; never for NaN. */
    public boolean holds(double value, double bound) {
      return switch (this) {
        case EQ -> value == bound;
        case NE -> value < bound || value > bound;
        case LT -> value < bound;
        case LE -> value <= bound;
        case GT -> value > bound;
        case GE -> value >= bound;
      };
    }
  }

  /** Whether a number passes; NaN is the missing value. */
  default boolean passesNumber(double value) {
    boolean known = !Double.isNaN(value);
    if (this instanceof Compare compare) {
      return compare.operator.holds(value, compare.bound);
    }
    if (this instanceof Interval interval) {
      return (interval.fromIncluded ? value >= interval.from : value > interval.from)
          && (interval.toIncluded ? value <= interval.to : value < interval.to);
    }
    return passesCombined(known, part -> part.passesNumber(value));
  }

  /** Whether a text passes; null is the missing value. */
  default boolean passesText(@Nullable String value) {
    if (this instanceof Is is) {
      return is.text.equals(value);
    }
    return passesCombined(value != null, part -> part.passesText(value));
  }

  /** Whether a set passes; null is the missing value. */
  default boolean passesSet(@Nullable Set<String> value) {
    if (this instanceof Contains contains) {
      return value != null && value.contains(contains.element);
    }
    if (this instanceof ContainsNot not) {
      return value != null && !value.contains(not.element);
    }
    return passesCombined(value != null, part -> part.passesSet(value));
  }

  private boolean passesCombined(
      boolean known, java.util.function.Predicate<UnaryTest> passesPart) {
    if (this instanceof Any) {
      return true;
    }
    if (this instanceof Missing) {
      return !known;
    }
    if (this instanceof Known) {
      return known;
    }
    if (this instanceof AnyOf any) {
      return any.parts.stream().anyMatch(passesPart);
    }
    if (this instanceof AllOf all) {
      return all.parts.stream().allMatch(passesPart);
    }
    return this instanceof Not not && known && !passesPart.test(not.part);
  }
}

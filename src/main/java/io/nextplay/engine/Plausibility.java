package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;

/**
 * Finds numbers of the right type that cannot be meant: an NPS of 11, 92 for 92 %. One a signal;
 * immutable.
 */
final class Plausibility {

  /** A share above 1,000 % is a forgotten division by 100. */
  private static final double LARGEST_RATIO = 10;

  /** Beyond it a double has no cents left, and sums of a book would be of no use. */
  private static final double LARGEST = 1e15;

  private final Term term;
  private final double least;
  private final double most;

  /** What may be said of a term. */
  Plausibility(Term term) {
    this.term = term;
    DecisionTable.Range scale = term.scale();
    this.least = scale == null ? Double.NEGATIVE_INFINITY : scale.from();
    this.most = scale == null ? Double.POSITIVE_INFINITY : scale.to();
  }

  /** Whether a value may be meant. */
  boolean admits(double number) {
    boolean share = term.type() != ValueType.RATIO || Math.abs(number) <= LARGEST_RATIO;
    return Math.abs(number) <= LARGEST && number >= least && number <= most && share;
  }

  /** What is wrong with a value that may not be meant. */
  FactIssue issue(double number, String pointer) {
    if (Math.abs(number) > LARGEST) {
      return new FactIssue(
          "TooLarge",
          "`%s` is too large for `%s`, which takes at most 15 digits"
              .formatted(plain(number), term.name()),
          pointer);
    }
    if (number < least || number > most) {
      return new FactIssue(
          "OutOfRange",
          "`%s` is not between %s and %s, the range of `%s`"
              .formatted(plain(number), plain(least), plain(most), term.name()),
          pointer);
    }
    return new FactIssue(
        "RatioTooLarge",
        "`%s` would be %s %%; `%s` takes a fraction such as 0.92 for 92 %%"
            .formatted(plain(number), plain(number * 100), term.name()),
        pointer);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}

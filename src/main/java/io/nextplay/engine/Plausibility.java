package io.nextplay.engine;

import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of the right type that cannot be meant: an NPS of 11, 92 for 92 %. */
final class Plausibility {

  /** How the dictionary's unit names the range of a scale, such as {@code 0-10}. */
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  /** A share above 1,000 % is a forgotten division by 100. */
  private static final double LARGEST_RATIO = 10;

  private Plausibility() {}

  /** What is wrong with a value; empty when nothing is. */
  static Optional<FactIssue> check(Term term, Object value, String pointer) {
    if (!(value instanceof Double number)) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(term.unit());
    if (range.matches() && !isWithin(number, range)) {
      return Optional.of(
          new FactIssue(
              "OutOfRange",
              "`%s` is not between %s and %s, the range of `%s`"
                  .formatted(plain(number), range.group(1), range.group(2), term.name()),
              pointer));
    }
    if (term.type() == ValueType.RATIO && Math.abs(number) > LARGEST_RATIO) {
      return Optional.of(
          new FactIssue(
              "RatioTooLarge",
              "`%s` would be %s %%; `%s` takes a fraction such as 0.92 for 92 %%"
                  .formatted(plain(number), plain(number * 100), term.name()),
              pointer));
    }
    return Optional.empty();
  }

  private static boolean isWithin(double number, Matcher range) {
    return number >= Double.parseDouble(range.group(1))
        && number <= Double.parseDouble(range.group(2));
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}

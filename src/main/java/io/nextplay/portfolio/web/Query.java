package io.nextplay.portfolio.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;

/** Reads query parameters; what cannot be read is refused, never guessed. */
final class Query {

  static final String LIMIT = "How many at most, 1 to 200";
  static final String AFTER = "`next` of the page before; the first page when left out";
  static final String OWNER = "Who runs the next best action, such as CS; all when left out";
  static final String SEGMENT = "The decision's segment, such as READY_NOW; all when left out";
  static final String SIZE_SEGMENT =
      "The account's size class (its signal `segment`), such as MID; all when left out";
  static final String REGION = "The account's region, such as EMEA; all when left out";
  static final String PRODUCT =
      "The product that the next best action is for, such as analytics; all when left out";

  private static final int MOST = 200;
  private static final int MOST_NEAREST = 50;

  private Query() {}

  /** A page's size. */
  static int limit(String text) {
    return number("limit", text, 1, MOST);
  }

  /** How many nearest misses to name. */
  static int nearest(String text) {
    return number("nearest", text, 0, MOST_NEAREST);
  }

  private static int number(String name, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Refusal(
        Kind.MALFORMED,
        "invalid-parameter",
        "`" + name + "` is a whole number from " + least + " to " + most);
  }
}

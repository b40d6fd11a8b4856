package io.nextplay.decision.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what cannot be read is refused, never guessed. */
public final class Query {

  /** What a parameter {@code limit} is, for documentation. */
  public static final String LIMIT = "How many at most, 1 to 200";

  /** What a parameter {@code after} is, for documentation. */
  public static final String AFTER = "`next` of the page before; the first page when left out";

  private static final int MOST = 200;
  private static final int LAST_YEAR = 9999;

  private Query() {}

  /**
   * A page's size.
   *
   * @throws Refusal when it is not a whole number from 1 to 200
   */
  public static int limit(String text) {
    return number("limit", text, 1, MOST);
  }

  /**
   * A whole number within bounds, both allowed.
   *
   * @throws Refusal when it is not
   */
  public static int number(String name, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw refusal("`" + name + "` is a whole number from " + least + " to " + most);
  }

  /**
   * A moment with its offset; null when not given.
   *
   * @throws Refusal when it is not one of the years 1 to 9999
   */
  public static @Nullable Instant moment(String name, @Nullable String text) {
    try {
      OffsetDateTime moment = text == null ? null : OffsetDateTime.parse(text);
      if (moment == null || (moment.getYear() > 0 && moment.getYear() <= LAST_YEAR)) {
        return moment == null ? null : moment.toInstant();
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    throw refusal("`" + name + "` is a moment such as 2026-11-21T00:00:00Z");
  }

  private static Refusal refusal(String what) {
    return new Refusal(Kind.MALFORMED, "invalid-parameter", what);
  }
}

package io.nextplay.account.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what cannot be read is refused, never guessed. */
final class Query {

  static final String LIMIT = "How many at most, 1 to 200";
  static final String AFTER = "`next` of the page before; the first page when left out";

  private static final int MOST = 200;
  private static final int LAST_YEAR = 9999;

  private Query() {}

  /** A page's size. */
  static int limit(String text) {
    return number("limit", text, MOST);
  }

  /** A whole number from 1 to the most that is allowed. */
  static int number(String name, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw refusal("`" + name + "` is a whole number from 1 to " + most);
  }

  /** A moment with its offset; null when not given. */
  static @Nullable Instant moment(String name, @Nullable String text) {
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

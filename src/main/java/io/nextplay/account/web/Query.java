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

  private Query() {}

  /** A page's size. */
  static int limit(String text) {
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw refusal("`limit` is a whole number from 1 to " + MOST);
  }

  /** A moment with its offset; null when not given. */
  static @Nullable Instant moment(String name, @Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw refusal("`" + name + "` is a moment such as 2026-11-21T00:00:00Z");
    }
  }

  private static Refusal refusal(String what) {
    return new Refusal(Kind.MALFORMED, "invalid-parameter", what);
  }
}

package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.AccountId;
import io.nextplay.portfolio.Standings.Rank;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A place in a queue as a text that callers hand back and need not understand. */
final class Cursor {

  private static final String BETWEEN = "/"; // stands in no account id
  private static final int PARTS = 3;

  private Cursor() {}

  /** The place of a standing that has a next best action. */
  static String of(Standing standing) {
    NextAction next = standing.next();
    double priority = next == null ? 0 : next.priority();
    String arr = standing.arr() == null ? "" : Double.toHexString(standing.arr());
    String text = Double.toHexString(priority) + BETWEEN + arr + BETWEEN + standing.accountId();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that a text stands for.
   *
   * @throws Refusal when it does not stand for one
   */
  static Rank read(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split(BETWEEN, -1);
      if (parts.length == PARTS && AccountId.isValid(parts[2])) {
        return new Rank(number(parts[0]), parts[1].isEmpty() ? null : number(parts[1]), parts[2]);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw refusal();
  }

  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw refusal();
    }
    return number;
  }

  private static Refusal refusal() {
    String what = "`after` is the `next` of the page before";
    return new Refusal(
        Kind.MALFORMED, "invalid-cursor", what, List.of(new Fault("InvalidCursor", what, "")));
  }
}

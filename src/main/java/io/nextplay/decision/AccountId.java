package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account may be called: whatever the sender's system calls it, kept safe for paths. */
public final class AccountId {

  /** The pattern of an id. */
  public static final String PATTERN = "[A-Za-z0-9._:-]{1,100}";

  private static final Pattern VALID = Pattern.compile(PATTERN);

  /** Steps of a path: no address could ever name them. */
  private static final Set<String> DOTS = Set.of(".", "..");

  private AccountId() {}

  /** Whether a text may be the id of an account. */
  public static boolean isValid(String id) {
    return VALID.matcher(id).matches() && !DOTS.contains(id);
  }

  /**
   * Lets a valid id through.
   *
   * @param pointer where the id stands in the request
   * @throws Refusal when it is not one
   */
  public static String check(String id, String pointer) {
    if (isValid(id)) {
      return id;
    }
    String what =
        "an account id has 1 to 100 letters, digits and `.` `_` `:` `-`, and not only dots";
    throw new Refusal(
        Kind.INVALID,
        "invalid-account-id",
        what,
        List.of(new Fault("InvalidAccountId", what, pointer)));
  }
}

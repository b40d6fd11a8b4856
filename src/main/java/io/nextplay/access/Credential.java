package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a key or a session.
 *
 * @param holder who has it
 * @param id the part before the dot
 * @param digest of its secret
 * @param caller the name that records give to who uses it
 * @param roles all roles it gives
 * @param expiresAt when it ends; null for never
 * @param revokedAt when somebody ended it; null when nobody did
 */
public record Credential(
    Holder holder,
    String id,
    Digest digest,
    String caller,
    Set<String> roles,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  /** Who may have one. */
  public enum Holder {
    /** A system has a key. */
    SYSTEM,
    /** A person has a session, after logging in. */
    PERSON
  }

  /**
   * Whether it is good.
   *
   * @throws Refusal NOT_AUTHENTICATED, which says why only to who has the secret
   */
  void check(Secret given, Instant now) {
    if (!digest.matches(given)) {
      throw notValid(holder);
    }
    if (revokedAt != null) {
      throw refusal("key-revoked", "`" + caller + "` was revoked at " + revokedAt);
    }
    if (expiresAt != null && !now.isBefore(expiresAt)) {
      throw holder == Holder.SYSTEM
          ? refusal("key-expired", "`" + caller + "` expired at " + expiresAt)
          : refusal("session-expired", "the login has expired; log in again");
    }
  }

  /** The refusal of one that does not exist, and of a wrong secret: nobody learns which. */
  static Refusal notValid(Holder holder) {
    return holder == Holder.SYSTEM
        ? refusal("key-not-valid", "the API key is not valid")
        : refusal("session-not-valid", "there is no such login, or not any more; log in again");
  }

  private static Refusal refusal(String code, String detail) {
    return new Refusal(Kind.NOT_AUTHENTICATED, code, detail);
  }
}

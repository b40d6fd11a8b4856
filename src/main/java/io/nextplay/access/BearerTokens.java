package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of an outside identity provider: taken only when one is configured. */
@Singleton
public class BearerTokens {

  private static final String UNSET = "NONE";

  private final boolean configured;

  BearerTokens(Config config) {
    this.configured =
        isSet(config, "mp.jwt.verify.issuer")
            && (isSet(config, "mp.jwt.verify.publickey.location")
                || isSet(config, "mp.jwt.verify.publickey"));
  }

  private static boolean isSet(Config config, String key) {
    return config
        .getOptionalValue(key, String.class)
        .filter(value -> !value.isBlank() && !value.equals(UNSET))
        .isPresent();
  }

  /**
   * Refuses a token when there is no one to ask about it.
   *
   * @throws Refusal NOT_AUTHENTICATED
   */
  public void check() {
    if (!configured) {
      throw new Refusal(
          Kind.NOT_AUTHENTICATED,
          "bearer-not-configured",
          "bearer tokens are not configured here: MP_JWT_VERIFY_ISSUER and"
              + " MP_JWT_VERIFY_PUBLICKEY_LOCATION are not set; use `X-API-Key`");
    }
  }

  /** Why a token was not believed. */
  public static Refusal refusal(Throwable failure) {
    return new Refusal(
        Kind.NOT_AUTHENTICATED,
        isExpired(failure) ? "token-expired" : "token-not-valid",
        isExpired(failure)
            ? "the bearer token has expired"
            : "the bearer token is not one of the configured issuer, or not signed by its key");
  }

  /** Whether nobody may have that name by a token, for it would pass for somebody else's. */
  public static boolean isReserved(@Nullable String name) {
    return name == null
        || name.isBlank()
        || name.startsWith("key:")
        || name.equals(AnonymousRoles.NAME);
  }

  private static boolean isExpired(Throwable failure) {
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof InvalidJwtException jwt) {
        return jwt.hasExpired();
      }
    }
    return false;
  }
}

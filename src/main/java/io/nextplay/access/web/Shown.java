package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.BearerTokens;
import io.nextplay.access.Credential.Holder;
import io.nextplay.access.Secret;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What a request shows of its caller: an API key, a bearer token or the cookie of a login. */
@Singleton
class Shown {

  static final String KEY_HEADER = "X-API-Key";

  private static final String BEARER = "Bearer ";

  private final BearerTokens tokens;

  Shown(BearerTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What is shown; empty for nothing.
   *
   * @throws Refusal NOT_AUTHENTICATED when it cannot be read; NOT_ALLOWED when a page of another
   *     origin sent a change with no key or token
   */
  Optional<AuthenticationRequest> in(RoutingContext context) {
    HttpServerRequest request = context.request();
    List<String> keys = request.headers().getAll(KEY_HEADER);
    List<String> others = request.headers().getAll("Authorization");
    if (keys.size() + others.size() > 1) {
      throw refusal("two-credentials", "send one of `X-API-Key` and `Authorization`, and once");
    }
    if (!keys.isEmpty()) {
      return Optional.of(key(keys.get(0)));
    }
    return others.isEmpty() ? cookie(context) : Optional.of(token(others.get(0)));
  }

  private static AuthenticationRequest key(String text) {
    return Secret.parse(text.strip())
        .map(secret -> new SecretRequest(Holder.SYSTEM, secret))
        .orElseThrow(() -> refusal("key-not-valid", "an API key reads `np_<id>.<secret>`"));
  }

  private AuthenticationRequest token(String authorization) {
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw refusal(
          "unknown-scheme", "`Authorization` takes `Bearer <token>`; for a key use `X-API-Key`");
    }
    tokens.check();
    return new TokenAuthenticationRequest(
        new JsonWebTokenCredential(authorization.substring(BEARER.length()).strip()));
  }

  private static Optional<AuthenticationRequest> cookie(RoutingContext context) {
    SameOrigin.check(context.request());
    Optional<String> cookie = SessionCookie.in(context.request());
    if (cookie.isEmpty() || SessionCookie.isIgnored(context)) {
      return Optional.empty();
    }
    return Optional.of(
        Secret.parse(cookie.get())
            .map(secret -> new SecretRequest(Holder.PERSON, secret))
            .orElseThrow(
                () ->
                    refusal(
                        "session-not-valid",
                        "there is no such login, or not any more; log in again")));
  }

  private static Refusal refusal(String code, String detail) {
    return new Refusal(Kind.NOT_AUTHENTICATED, code, detail);
  }
}

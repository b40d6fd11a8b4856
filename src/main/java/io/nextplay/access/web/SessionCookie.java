package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie of a login. Scripts cannot read it, other sites cannot cause it to be sent, and over
 * TLS it never leaves TLS. It goes to the API only, so that a stale one does not lock the page.
 */
final class SessionCookie {

  static final String NAME = "nextplay-session";

  private static final String PATH = "/api";
  private static final String SESSION = "/api/v1/session";

  /** The header's value that makes a browser forget it. */
  static final String FORGET = NAME + "=; Path=" + PATH + "; Max-Age=0; HttpOnly; SameSite=Strict";

  private SessionCookie() {}

  static Optional<String> in(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(NAME)).map(Cookie::getValue);
  }

  /** Who logs in may do so with a cookie that is over. */
  static boolean isIgnored(RoutingContext context) {
    return context.request().method().equals(HttpMethod.POST)
        && context.normalizedPath().equals(SESSION);
  }

  static NewCookie of(String text, Duration lasting, boolean secure) {
    return new NewCookie.Builder(NAME)
        .value(text)
        .path(PATH)
        .maxAge((int) lasting.toSeconds())
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  /** Whether the refusal is of the cookie, so that the browser may forget it. */
  static boolean isOver(Refusal refusal) {
    return refusal.code().startsWith("session-");
  }
}

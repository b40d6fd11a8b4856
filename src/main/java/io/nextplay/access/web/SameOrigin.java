package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another page had a browser send, with this page's cookie or, where nobody
 * has to say who they are, with nothing. {@code SameSite} keeps the cookie from other sites; this
 * keeps it from neighbours on another port or subdomain, too, which are the same site.
 */
final class SameOrigin {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private SameOrigin() {}

  static void check(HttpServerRequest request) {
    if (READING.contains(request.method())) {
      return;
    }
    HostAndPort here = request.authority();
    if (!isSame(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        here == null ? null : here.toString())) {
      throw new Refusal(Kind.NOT_ALLOWED, "other-origin", "a page of another origin sent this");
    }
  }

  /** Browsers say how the page relates to this address, or older ones where the page is from. */
  static boolean isSame(
      @Nullable String fetchSite, @Nullable String origin, @Nullable String here) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    return origin == null || authority(origin).equalsIgnoreCase(String.valueOf(here));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

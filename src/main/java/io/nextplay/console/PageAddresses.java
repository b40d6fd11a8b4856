package io.nextplay.console;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives the page to browsers that open one of its addresses, which only the page itself can tell
 * apart. Stands before JAX-RS, which ends a request that it does not know; Quinoa's own routing
 * comes after that, and would never be asked.
 */
@ApplicationScoped
class PageAddresses {

  private static final int BEFORE_JAX_RS = 900;

  void register(@Observes Filters filters) {
    filters.register(PageAddresses::route, BEFORE_JAX_RS);
  }

  private static void route(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (reads(request.method())
        && PageAddress.matches(request.path(), request.getHeader(HttpHeaders.ACCEPT))) {
      context.reroute("/");
    } else {
      context.next();
    }
  }

  private static boolean reads(HttpMethod method) {
    return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
  }
}

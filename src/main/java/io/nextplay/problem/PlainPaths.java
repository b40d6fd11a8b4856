package io.nextplay.problem;

import io.nextplay.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses matrix parameters: JAX-RS cuts a path segment off at its {@code ;}, so that {@code DELETE
 * /accounts/a;b} would erase the account {@code a}. Stands before JAX-RS, which no longer sees
 * them.
 */
@ApplicationScoped
class PlainPaths {

  private static final int EARLY = 1_000;

  private final RoutedProblems problems;

  PlainPaths(RoutedProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, EARLY);
  }

  private void check(RoutingContext request) {
    String path = request.request().path();
    if (path == null || path.indexOf(';') < 0) {
      request.next();
      return;
    }
    Refusal refusal =
        new Refusal(
            Refusal.Kind.MALFORMED, "invalid-path", "a path holds no `;`; percent-encode it");
    problems.end(request, refusal);
  }
}

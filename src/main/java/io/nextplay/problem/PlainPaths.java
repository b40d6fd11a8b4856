package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Problems;
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

  private final Problems problems;
  private final ObjectMapper json;

  PlainPaths(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
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
    request
        .response()
        .setStatusCode(400)
        .putHeader("Content-Type", "application/problem+json")
        .end(written(refusal));
  }

  private String written(Refusal refusal) {
    try {
      return json.writeValueAsString(problems.of(refusal));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem that cannot be written", e);
    }
  }
}

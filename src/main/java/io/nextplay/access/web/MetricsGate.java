package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.AccessConfig;
import io.nextplay.problem.RoutedProblems;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Lets metrics be read only by who has the configured role, when one is. */
@ApplicationScoped
class MetricsGate {

  private static final String METRICS = "/q/metrics";

  /** After callers were found out about, which has 200. */
  private static final int AFTER_AUTHENTICATION = 50;

  private final Optional<String> role;
  private final IdentityProviderManager identities;
  private final RoutedProblems problems;

  MetricsGate(AccessConfig config, IdentityProviderManager identities, RoutedProblems problems) {
    this.role = config.metrics();
    this.identities = identities;
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    if (role.isPresent()) {
      filters.register(request -> check(request, role.get()), AFTER_AUTHENTICATION);
    }
  }

  private void check(RoutingContext request, String needed) {
    if (!request.normalizedPath().startsWith(METRICS)) {
      request.next();
      return;
    }
    QuarkusHttpUser.getSecurityIdentity(request, identities)
        .subscribe()
        .with(caller -> check(request, needed, caller), request::fail);
  }

  private void check(RoutingContext request, String needed, SecurityIdentity caller) {
    if (caller.hasRole(needed)) {
      request.next();
      return;
    }
    boolean anonymous = caller.isAnonymous();
    problems.end(
        request,
        new Refusal(
            anonymous ? Kind.NOT_AUTHENTICATED : Kind.NOT_ALLOWED,
            anonymous ? "not-authenticated" : "not-allowed",
            "metrics need the role `" + needed + "`"));
  }
}

package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.BearerTokens;
import io.nextplay.problem.RoutedProblems;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is calling. Who shows something that is not good is refused, also where nobody has
 * to say who they are: what is wrong is never taken for nothing.
 */
@ApplicationScoped
class CallerMechanism implements HttpAuthenticationMechanism {

  /** Before those that Quarkus brings, which would answer without a body. */
  private static final int FIRST = 10_000;

  private final Shown shown;
  private final RoutedProblems problems;

  CallerMechanism(Shown shown, RoutedProblems problems) {
    this.shown = shown;
    this.problems = problems;
  }

  @Override
  public int getPriority() {
    return FIRST;
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SecretRequest.class, TokenAuthenticationRequest.class);
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    context.put(HttpAuthenticationMechanism.class.getName(), this);
    try {
      Optional<AuthenticationRequest> request = shown.in(context);
      return request.isEmpty()
          ? Uni.createFrom().nullItem()
          : identities
              .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request.get(), context))
              .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
              .invoke(failure -> problems.end(context, failure));
    } catch (Refusal refusal) {
      return Uni.createFrom().failure(new AuthenticationFailedException(refusal));
    }
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    if (!context.response().ended()) {
      Refusal refusal = refusal(HttpSecurityUtils.getAuthenticationFailureFromEvent(context));
      if (SessionCookie.isOver(refusal)) {
        context.response().putHeader("Set-Cookie", SessionCookie.FORGET);
      }
      problems.end(context, refusal);
    }
    return Uni.createFrom().item(true);
  }

  private static Refusal refusal(@Nullable AuthenticationFailedException failure) {
    if (failure == null) {
      return new Refusal(Kind.NOT_AUTHENTICATED, "not-authenticated", "say who is calling");
    }
    return failure.getCause() instanceof Refusal refusal ? refusal : BearerTokens.refusal(failure);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401));
  }
}

package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.AnonymousRoles;
import io.nextplay.access.BearerTokens;
import io.nextplay.access.Roles;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives anonymous callers a name and their roles, and tokens what their roles include. */
@ApplicationScoped
class CallerRoles implements SecurityIdentityAugmentor {

  private final SecurityIdentity anonymous;

  CallerRoles(AnonymousRoles roles) {
    this.anonymous =
        QuarkusSecurityIdentity.builder()
            .setAnonymous(true)
            .setPrincipal(new QuarkusPrincipal(AnonymousRoles.NAME))
            .addRoles(roles.roles())
            .build();
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity caller, AuthenticationRequestContext context) {
    return switch (CallerKind.of(caller)) {
      case ANONYMOUS -> Uni.createFrom().item(anonymous);
      case TOKEN -> Uni.createFrom().item(() -> token(caller));
      case KEY, PERSON -> Uni.createFrom().item(caller);
    };
  }

  private static SecurityIdentity token(SecurityIdentity caller) {
    if (BearerTokens.isReserved(caller.getPrincipal().getName())) {
      throw new AuthenticationFailedException(
          new Refusal(
              Kind.NOT_AUTHENTICATED,
              "token-not-valid",
              "the bearer token names nobody: it needs `upn`, `preferred_username` or `sub`, not"
                  + " `anonymous` and nothing that begins with `key:`"));
    }
    return QuarkusSecurityIdentity.builder(caller)
        .addRoles(Roles.effective(caller.getRoles()))
        .build();
  }
}

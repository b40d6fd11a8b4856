package io.nextplay.access.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.Credential;
import io.nextplay.access.Credentials;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks secrets of keys and sessions; on the event loop when nothing has to be read for it. */
@ApplicationScoped
class SecretCheck implements IdentityProvider<SecretRequest> {

  private final Credentials credentials;

  SecretCheck(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  public Class<SecretRequest> getRequestType() {
    return SecretRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SecretRequest request, AuthenticationRequestContext context) {
    return credentials.areKnown(request.holder(), request.secret())
        ? Uni.createFrom().item(() -> identity(request))
        : context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(SecretRequest request) {
    try {
      Credential credential = credentials.check(request.holder(), request.secret());
      return QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal(credential.caller()))
          .addRoles(credential.roles())
          .addAttribute(CallerKind.CREDENTIAL, credential)
          .build();
    } catch (Refusal refusal) {
      if (refusal.kind() == Kind.NOT_AUTHENTICATED) {
        throw new AuthenticationFailedException(refusal);
      }
      throw refusal;
    }
  }
}

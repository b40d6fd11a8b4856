package io.nextplay.access;

import io.nextplay.Role;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In tests callers who do not say who they are may do everything, for most tests are not about
 * access; the service itself refuses to be configured like that. {@link Strict} switches it off.
 */
@ApplicationScoped
public class EverybodyInTests implements SecurityIdentityAugmentor {

  static final String KEY = "test.access.everybody";

  private final boolean on;

  EverybodyInTests(@ConfigProperty(name = KEY, defaultValue = "true") boolean on) {
    this.on = on;
  }

  /** After the service's own. */
  @Override
  public int priority() {
    return -10;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity caller, AuthenticationRequestContext context) {
    return Uni.createFrom()
        .item(
            on && caller.isAnonymous()
                ? QuarkusSecurityIdentity.builder(caller)
                    .setAnonymous(true)
                    .addRoles(Set.copyOf(Role.ALL))
                    .build()
                : caller);
  }
}

package io.nextplay.problem;

import io.nextplay.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses matrix parameters: JAX-RS cuts a path segment off at its {@code ;}, so that {@code DELETE
 * /accounts/a;b} would erase the account {@code a}.
 */
@Provider
@PreMatching
class PlainPaths implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getRawPath().indexOf(';') >= 0) {
      throw new Refusal(
          Refusal.Kind.MALFORMED, "invalid-path", "a path holds no `;`; percent-encode it");
    }
  }
}

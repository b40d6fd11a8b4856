package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.decision.web.RevisionTag;
import io.nextplay.release.draft.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who sends the request, and which revision they saw. */
@RequestScoped
class Who {

  private static final String NOBODY = "anonymous";

  private final SecurityContext security;
  private final HttpHeaders headers;

  Who(@Context SecurityContext security, @Context HttpHeaders headers) {
    this.security = security;
    this.headers = headers;
  }

  String name() {
    Principal principal = security.getUserPrincipal();
    String name = principal == null ? "" : String.valueOf(principal.getName());
    return name.isEmpty() ? NOBODY : name;
  }

  Caller caller() {
    @Nullable String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
    return new Caller(name(), RevisionTag.expected(ifMatch), security.isUserInRole(Role.ADMIN));
  }
}

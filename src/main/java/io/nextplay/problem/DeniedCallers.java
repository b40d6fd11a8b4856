package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Says which role an operation takes to a caller who lacks it. */
@Singleton
class DeniedCallers {

  private final ProblemMappers mappers;
  private final SecurityIdentity caller;

  DeniedCallers(ProblemMappers mappers, SecurityIdentity caller) {
    this.mappers = mappers;
    this.caller = caller;
  }

  /** Nobody has said who is calling, and not everybody may do it. */
  @ServerExceptionMapper
  public Response unknown(UnauthorizedException failure, ResourceInfo operation)
      throws JsonProcessingException {
    return mappers.response(
        new Refusal(
            Kind.NOT_AUTHENTICATED,
            "not-authenticated",
            needs(operation) + "; say who is calling, by `X-API-Key`, a bearer token or a login"));
  }

  /** The caller is known, and lacks the role. */
  @ServerExceptionMapper
  public Response lacking(ForbiddenException failure, ResourceInfo operation)
      throws JsonProcessingException {
    Collection<String> had = new TreeSet<>(caller.getRoles());
    return mappers.response(
        new Refusal(
            Kind.NOT_ALLOWED,
            "not-allowed",
            needs(operation)
                + "; `"
                + caller.getPrincipal().getName()
                + "` has "
                + (had.isEmpty() ? "none" : words(had))));
  }

  private static String needs(ResourceInfo operation) {
    List<String> roles = roles(operation.getResourceMethod(), operation.getResourceClass());
    return switch (roles.size()) {
      case 0 -> "this is not for everybody";
      case 1 -> "this needs the role " + words(roles);
      default -> "this needs one of the roles " + words(roles);
    };
  }

  private static List<String> roles(@Nullable Method method, @Nullable Class<?> resource) {
    RolesAllowed allowed = method == null ? null : method.getAnnotation(RolesAllowed.class);
    if (allowed == null && resource != null) {
      allowed = resource.getAnnotation(RolesAllowed.class);
    }
    return allowed == null ? List.of() : List.of(allowed.value());
  }

  private static String words(Collection<String> roles) {
    return roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", "));
  }
}

package io.nextplay.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Says of operations how callers may say who they are, and which roles they take. The roles are
 * those of {@code @RolesAllowed}, which Quarkus puts at the first scheme.
 */
final class OpenApiSecurity {

  private static final List<String> SCHEMES = List.of("apiKey", "bearer", "session");

  private OpenApiSecurity() {}

  static void complete(Operation operation) {
    APIResponses responses = operation.getResponses();
    responses.addAPIResponse("401", OASFactory.createAPIResponse().ref("Problem401"));
    List<SecurityRequirement> said = operation.getSecurity();
    if (said == null || said.isEmpty()) {
      return; // for everybody
    }
    List<String> roles =
        said.stream()
            .flatMap(each -> each.getSchemes().values().stream())
            .flatMap(List::stream)
            .distinct()
            .toList();
    operation.setSecurity(SCHEMES.stream().map(scheme -> requirement(scheme, roles)).toList());
    operation.setDescription(described(operation.getDescription(), roles));
    responses.removeAPIResponse("403");
    if (!roles.isEmpty()) {
      responses.addAPIResponse("403", OASFactory.createAPIResponse().ref("Problem403"));
    }
  }

  private static SecurityRequirement requirement(String scheme, List<String> roles) {
    return OASFactory.createSecurityRequirement().addScheme(scheme, roles);
  }

  private static String described(@Nullable String text, List<String> roles) {
    String who =
        roles.isEmpty()
            ? "For callers who say who they are."
            : "For the role "
                + roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(" or "))
                + ".";
    return text == null ? who : text + "\n\n" + who;
  }
}

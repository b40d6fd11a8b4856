package io.nextplay.access.web;

import io.nextplay.DemoLoading;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.access.AccessConfig;
import io.nextplay.access.AnonymousRoles;
import io.nextplay.access.Credential;
import io.nextplay.access.DemoNotice;
import io.nextplay.access.LogIn;
import io.nextplay.access.LogIn.LoggedIn;
import io.nextplay.access.Roles;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Logins, and who is calling. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
class SessionResource {

  private final LogIn logins;
  private final SecurityIdentity caller;
  private final AnonymousRoles anonymous;
  private final AccessConfig config;
  private final DemoLoading loading;

  SessionResource(
      LogIn logins,
      SecurityIdentity caller,
      AnonymousRoles anonymous,
      AccessConfig config,
      DemoLoading loading) {
    this.logins = logins;
    this.caller = caller;
    this.anonymous = anonymous;
    this.config = config;
    this.loading = loading;
  }

  /** Logs somebody in. */
  @POST
  @Path("session")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "logIn",
      summary = "Log in, for people in the page",
      description =
          "Sets the cookie `nextplay-session`, which scripts cannot read and other sites cannot"
              + " send. After five wrong passwords in a row the next attempts have to wait: 429.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SessionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "Who is logged in",
      headers = @Header(name = "Set-Cookie", description = "The login"),
      content = @Content(schema = @Schema(implementation = MeResponse.class)))
  @APIResponse(responseCode = "429", ref = "Problem429")
  public RestResponse<MeResponse> logIn(@Nullable SessionRequest request, UriInfo uri) {
    LoggedIn login =
        logins.in(
            request == null ? null : request.name(), request == null ? null : request.password());
    MeResponse me =
        MeResponse.of(
            login.person().name(),
            CallerKind.PERSON,
            Roles.effective(login.person().roles()),
            login.expiresAt(),
            demo(),
            loading.now());
    return ResponseBuilder.ok(me)
        .cookie(SessionCookie.of(login.text(), config.session(), isSecure(uri)))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Logs out. */
  @DELETE
  @Path("session")
  @PermitAll
  @Operation(
      operationId = "logOut",
      summary = "Log out",
      description = "The login ends on all nodes, not only its cookie.")
  @APIResponse(responseCode = "204", description = "Nobody is logged in any more")
  public Response logOut() {
    CallerKind.session(caller).map(Credential::id).ifPresent(logins::out);
    return Response.noContent().header("Set-Cookie", SessionCookie.FORGET).build();
  }

  /** Who is calling. */
  @GET
  @Path("me")
  @PermitAll
  @Operation(
      operationId = "whoAmI",
      summary = "Who is calling, and what they may do",
      description = "For any caller, also for one who does not say who they are.")
  public MeResponse me() {
    return MeResponse.of(
        caller.getPrincipal().getName(),
        CallerKind.of(caller),
        caller.getRoles(),
        CallerKind.session(caller).map(Credential::expiresAt).orElse(null),
        demo(),
        loading.now());
  }

  /** Changes one's own password. */
  @PUT
  @Path("me/password")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePassword",
      summary = "Change one's own password",
      description = "For people who have logged in. All their other logins end.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SessionRequest.Password.class)))
  @APIResponse(responseCode = "204", description = "The next login takes the next password")
  @APIResponse(responseCode = "409", ref = "Problem409")
  @APIResponse(responseCode = "429", ref = "Problem429")
  public void changePassword(SessionRequest.@Nullable Password request) {
    Optional<Credential> session = CallerKind.session(caller);
    if (session.isEmpty()) {
      throw new Refusal(
          Kind.CONFLICT, "not-a-person", "only people who have logged in have a password");
    }
    logins.changePassword(
        session.get().caller(),
        session.get().id(),
        request == null ? null : request.present(),
        request == null ? null : request.next());
  }

  private @Nullable String demo() {
    return config.demo() ? DemoNotice.sentence(anonymous.roles()) : null;
  }

  private static boolean isSecure(UriInfo uri) {
    return "https".equals(uri.getRequestUri().getScheme());
  }
}

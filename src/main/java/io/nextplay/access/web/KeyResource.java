package io.nextplay.access.web;

import io.nextplay.Role;
import io.nextplay.access.KeepKeys;
import io.nextplay.access.KeepKeys.Wanted;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.StrictJson;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** API keys. */
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Access", description = "Who may do what: keys, people, logins")
class KeyResource {

  private final KeepKeys keys;
  private final SecurityIdentity caller;

  KeyResource(KeepKeys keys, SecurityIdentity caller) {
    this.keys = keys;
    this.caller = caller;
  }

  /** Makes a key. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "createKey",
      summary = "Make an API key",
      description =
          "The answer shows the key this once; only a digest of it is kept. Its name is never given"
              + " again, for records call its user by it.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = KeyRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The key",
      content = @Content(schema = @Schema(implementation = KeyResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public KeyResponse create(InputStream body) throws IOException {
    Faults faults = new Faults();
    Wanted wanted = KeyRequest.read(StrictJson.read(body), faults);
    return KeyResponse.of(keys.create(wanted, caller.getPrincipal().getName(), faults.all()));
  }

  /** All keys. */
  @GET
  @Operation(
      operationId = "listKeys",
      summary = "All API keys that were ever made, by name",
      description = "Without their secrets, which are not kept; also those that are over.")
  public KeyResponse.Page list() {
    return new KeyResponse.Page(keys.all().stream().map(KeyResponse::of).toList());
  }

  /** Revokes a key. */
  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "revokeKey",
      summary = "Revoke an API key",
      description =
          "It is refused from the next request on, and within seconds on other nodes. It stays on"
              + " the list.")
  @APIResponse(
      responseCode = "200",
      description = "The key as it is now",
      content = @Content(schema = @Schema(implementation = KeyResponse.class)))
  public KeyResponse revoke(
      @Parameter(description = "The key's `id`, the part before its dot") @PathParam("id")
          String id) {
    return KeyResponse.of(keys.revoke(id, caller.getPrincipal().getName()));
  }
}

package io.nextplay.access.web;

import io.nextplay.Role;
import io.nextplay.access.KeepPeople;
import io.nextplay.access.KeepPeople.Change;
import io.nextplay.access.KeepPeople.Wanted;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.StrictJson;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

/** People. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Access")
class PeopleResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final KeepPeople people;
  private final SecurityIdentity caller;

  PeopleResource(KeepPeople people, SecurityIdentity caller) {
    this.people = people;
    this.caller = caller;
  }

  /** Adds somebody. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addPerson",
      summary = "Add somebody who can log in",
      description = "They change the first password themselves: `PUT /api/v1/me/password`.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PersonRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public PersonResponse add(InputStream body) throws IOException {
    Faults faults = new Faults();
    Wanted wanted = PersonRequest.read(StrictJson.read(body), faults);
    return PersonResponse.of(people.add(wanted, caller.getPrincipal().getName(), faults.all()));
  }

  /** Everybody. */
  @GET
  @Operation(operationId = "listPeople", summary = "Everybody who was ever added, by name")
  public PersonResponse.Page list() {
    return new PersonResponse.Page(people.all().stream().map(PersonResponse::of).toList());
  }

  /** Changes somebody. */
  @PATCH
  @Path("{name}")
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "changePerson",
      summary = "Change what somebody may do, or their password",
      description =
          "New roles hold from the next request on. Another password, or `active: false`, ends all"
              + " their logins. People are not removed, for records name them.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PersonRequest.Patch.class)))
  @APIResponse(
      responseCode = "200",
      description = "The person as they are now",
      content = @Content(schema = @Schema(implementation = PersonResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public PersonResponse change(
      @Parameter(description = "Their name") @PathParam("name") String name, InputStream body)
      throws IOException {
    Faults faults = new Faults();
    Change change = PersonRequest.Patch.read(StrictJson.read(body), faults);
    return PersonResponse.of(
        people.change(name, change, caller.getPrincipal().getName(), faults.all()));
  }
}

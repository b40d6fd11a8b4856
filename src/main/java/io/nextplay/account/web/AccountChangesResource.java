package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.ReadChanges;
import io.nextplay.decision.web.Query;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changed in the decisions about an account. */
@Path("/api/v1/accounts/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Accounts")
class AccountChangesResource {

  private final ReadChanges read;

  AccountChangesResource(ReadChanges read) {
    this.read = read;
  }

  /** What changed, newest first. */
  @GET
  @Operation(
      operationId = "accountChanges",
      summary = "What changed in the decisions about an account",
      description =
          "Gate, tier, cell, segment, next best action, and each product's tier and cell; newest"
              + " first. `cause` says why the account was decided anew: its facts (ACCOUNT), an"
              + " event (EVENT), time (CLOCK) or another release (RELEASE). The first decision about"
              + " an account is no change.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ChangePageResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public ChangePageResponse changes(
      @Parameter(description = "What the account's own system calls it") @PathParam("id") String id,
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    return ChangePageResponse.of(read.page(id, Query.limit(limit), after));
  }
}

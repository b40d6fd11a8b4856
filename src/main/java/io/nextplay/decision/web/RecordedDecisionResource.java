package io.nextplay.decision.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Role;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions that were recorded. */
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Deciding")
class RecordedDecisionResource {

  private final DecisionLog log;

  RecordedDecisionResource(DecisionLog log) {
    this.log = log;
  }

  /** A decision as it was answered when it was made. */
  @GET
  @Operation(
      operationId = "getDecision",
      summary = "A recorded decision",
      description = "As it was answered when it was made, whatever the tables say by now.")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = Decision.class)))
  public Decision find(@Parameter(description = "The decision's `id`") @PathParam("id") String id) {
    return log.find(id)
        .orElseThrow(
            () ->
                new Refusal(
                    Kind.NOT_FOUND, "unknown-decision", "no decision `" + id + "` was recorded"));
  }
}

package io.nextplay.decision.web;

import io.nextplay.Role;
import io.nextplay.decision.ReplayDecision;
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

/** Recorded decisions, made again. */
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Deciding")
class ReplayResource {

  private final ReplayDecision replay;

  ReplayResource(ReplayDecision replay) {
    this.replay = replay;
  }

  /** A recorded decision made again, and compared. */
  @GET
  @Path("replay")
  @Operation(
      operationId = "replayDecision",
      summary = "Make a recorded decision again, and compare",
      description =
          "Decides from the stored inputs, by the release that made the decision, as of its own"
              + " clock, and stores nothing. All that the two say is compared, but not `id`,"
              + " `decidedAt` and `recorded`. The first 100 differences are listed.")
  @APIResponse(
      responseCode = "200",
      description = "Whether they are equal, and where not",
      content = @Content(schema = @Schema(implementation = ReplayResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public ReplayResponse replay(
      @Parameter(description = "The decision's `id`") @PathParam("id") String id) {
    return ReplayResponse.of(replay.replay(id));
  }
}

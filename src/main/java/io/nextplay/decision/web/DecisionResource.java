package io.nextplay.decision.web;

import io.nextplay.Role;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.decision.web.DecideRequest.Decided;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decides for facts in the request. */
@Path("/api/v1/decisions")
@RolesAllowed(Role.CLIENT)
@Tag(name = "Deciding", description = "Account facts in; gate, score, cell and next play out")
class DecisionResource {

  private final DecideRequest decide;
  private final DecisionLog log;

  DecisionResource(DecideRequest decide, DecisionLog log) {
    this.decide = decide;
    this.log = log;
  }

  /** Decides about one account. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decide",
      summary = "Decide about one account",
      description =
          "Signals are checked against the dictionary of the release; everything that does not fit"
              + " is reported at once. Nothing is stored unless asked for.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DecisionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = Decision.class)))
  public Decision decide(
      InputStream body,
      @Parameter(
              description = "Whether to list the rows that counted",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("trace")
          @DefaultValue("false")
          String trace,
      @Parameter(
              description = "Whether to keep the decision and its facts; it is then read by id",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("record")
          @DefaultValue("false")
          String record)
      throws IOException {
    boolean keep = YesOrNo.of("record", record);
    Decided decided = decide.single(StrictJson.read(body), YesOrNo.of("trace", trace), keep);
    if (keep) {
      log.record(decided.decision(), decided.given());
    }
    return decided.decision();
  }
}

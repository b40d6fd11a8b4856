package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.nextplay.Problems;
import io.nextplay.Role;
import io.nextplay.decision.Decision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decides for any number of accounts in one request. */
@Path("/api/v1/decisions/batch")
@RolesAllowed(Role.CLIENT)
@Tag(name = "Deciding")
class BatchResource {

  private static final String LINES = "application/x-ndjson";

  private final DecideRequest decide;
  private final Problems problems;
  private final ObjectWriter json;
  private final BatchThreads threads;

  BatchResource(DecideRequest decide, Problems problems, ObjectMapper json, BatchThreads threads) {
    this.decide = decide;
    this.problems = problems;
    this.json = json.writer();
    this.threads = threads;
  }

  /** Decides line by line. */
  @POST
  @Consumes(LINES)
  @Produces(LINES)
  @Operation(
      operationId = "decideBatch",
      summary = "Decide about any number of accounts",
      description =
          "One request a line in (at most 1 MB each), one decision or one problem a line out, in"
              + " the same order, while the lines arrive; blank lines are skipped. A problem says"
              + " the number of its line, and never stops the others. All lines are decided by the"
              + " release that was active at the first.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = LINES, schema = @Schema(implementation = DecisionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "One decision or problem a line",
      content = @Content(mediaType = LINES, schema = @Schema(implementation = Decision.class)))
  public StreamingOutput decideBatch(
      InputStream lines,
      @Parameter(description = "A release to decide by; the active one when left out")
          @QueryParam("release")
          @Nullable String release,
      @Parameter(
              description = "Whether to list the rows that counted",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("trace")
          @DefaultValue("false")
          String trace) {
    return new BatchRun(
        lines, decide.rules(release), YesOrNo.of("trace", trace), decide, problems, json, threads);
  }
}

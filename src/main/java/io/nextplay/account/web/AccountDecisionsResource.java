package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.CurrentDecision;
import io.nextplay.account.ReadAccounts;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.web.Query;
import io.nextplay.decision.web.YesOrNo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions about stored accounts. */
@Path("/api/v1/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Accounts")
class AccountDecisionsResource {

  private static final String ID = "What the account's own system calls it";

  private final CurrentDecision current;
  private final ReadAccounts read;

  AccountDecisionsResource(CurrentDecision current, ReadAccounts read) {
    this.current = current;
    this.read = read;
  }

  /** What is right for the account now. */
  @GET
  @Path("decision")
  @Operation(
      operationId = "currentDecision",
      summary = "What is right for an account now",
      description =
          "Decided when asked, from the stored signals and events, by the release in force, so that"
              + " it is never out of date. Not recorded.")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = Decision.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public Decision current(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "Whether to list the rows that counted",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("trace")
          @DefaultValue("false")
          String trace,
      @Parameter(
              description = "The decision's clock; now when left out",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "A release to decide by; the active one when left out")
          @QueryParam("release")
          @Nullable String release) {
    return current.of(
        id,
        new Options(Query.moment("asOf", asOf), release, YesOrNo.of("trace", trace), false, true));
  }

  /** What was decided, newest first. */
  @GET
  @Path("decisions")
  @Operation(
      operationId = "accountDecisions",
      summary = "What was decided about an account",
      description = "The recorded decisions as they were answered, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = DecisionPageResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public DecisionPageResponse history(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    return DecisionPageResponse.of(read.decisions(id, Query.limit(limit), after));
  }
}

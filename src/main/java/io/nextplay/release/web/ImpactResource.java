package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.decision.web.YesOrNo;
import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.FindDraft;
import io.nextplay.release.draft.MeasureDraft;
import io.nextplay.release.draft.RequiredApproval;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What drafts would do. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}/impact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@RolesAllowed(Role.VIEWER)
class ImpactResource {

  /** Seconds. */
  static final int LONGEST_WAIT = 60;

  private final MeasureDraft measure;
  private final RequiredApproval required;
  private final FindDraft find;

  ImpactResource(MeasureDraft measure, RequiredApproval required, FindDraft find) {
    this.find = find;
    this.measure = measure;
    this.required = required;
  }

  /** What a draft would do to the stored book. */
  @GET
  @Operation(
      operationId = "measureDraft",
      summary = "What a draft would do to the stored accounts",
      description =
          "Every stored account is decided by the release in force when the draft was begun and by the"
              + " draft, with one clock. Accounts and ARR that move between gates, tiers, cells and"
              + " plays, each movement with the changed cells that cause it; nothing is stored. A long"
              + " run goes on in the background: ask again while `state` is RUNNING. An answer is"
              + " kept for ten minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The impact, or how far it is",
      content = @Content(schema = @Schema(implementation = ImpactResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public ImpactResponse impact(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(
              description = "Seconds to wait for the end, 0 to 60",
              schema = @Schema(implementation = Integer.class))
          @QueryParam("wait")
          @DefaultValue("10")
          String wait,
      @Parameter(
              description = "Work it out anew, even if it was not long ago",
              schema = @Schema(implementation = Boolean.class))
          @QueryParam("refresh")
          @DefaultValue("false")
          String refresh) {
    int seconds = Query.number("wait", wait, 0, LONGEST_WAIT);
    Draft draft = find.one(id);
    return ImpactResponse.of(
        measure.impact(id, Duration.ofSeconds(seconds), YesOrNo.of("refresh", refresh)),
        impact -> required.of(draft, impact));
  }
}

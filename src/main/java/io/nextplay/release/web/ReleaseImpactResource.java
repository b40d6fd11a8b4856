package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.decision.web.YesOrNo;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.draft.MeasureRollBack;
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

/** What rolling back would do. */
@Path("/api/v1/releases/{id}/impact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
@RolesAllowed(Role.VIEWER)
class ReleaseImpactResource {

  private final MeasureRollBack measure;
  private final FindRelease find;

  ReleaseImpactResource(MeasureRollBack measure, FindRelease find) {
    this.measure = measure;
    this.find = find;
  }

  /** What bringing a release into force again would do to the stored book. */
  @GET
  @Operation(
      operationId = "measureRollBack",
      summary = "What bringing a release into force again would do to the stored accounts",
      description =
          "Every stored account is decided by the release in force and by that release, with one"
              + " clock, as for a draft; nothing is stored. A long run goes on in the background: ask"
              + " again while `state` is RUNNING. An answer is kept for ten minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The impact, or how far it is",
      content = @Content(schema = @Schema(implementation = ImpactResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "404", ref = "Problem404")
  public ImpactResponse impact(
      @Parameter(description = "The release's id") @PathParam("id") String id,
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
    int seconds = Query.number("wait", wait, 0, ImpactResource.LONGEST_WAIT);
    return ImpactResponse.of(
        measure.impact(
            find.loaded(ActiveRelease.ACTIVE),
            find.loaded(id),
            Duration.ofSeconds(seconds),
            YesOrNo.of("refresh", refresh)),
        impact -> null);
  }
}

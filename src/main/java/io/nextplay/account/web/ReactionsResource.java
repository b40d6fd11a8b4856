package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.Kept;
import io.nextplay.account.RecordReaction;
import io.nextplay.account.RecordReaction.Reported;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.StrictJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

/** What customers say to plays. */
@Path("/api/v1/accounts/{id}")
@RolesAllowed(Role.CLIENT)
@Tag(name = "Events")
class ReactionsResource {

  private final RecordReaction reactions;

  ReactionsResource(RecordReaction reactions) {
    this.reactions = reactions;
  }

  /** Records a reaction. */
  @POST
  @Path("reactions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordReaction",
      summary = "Record how a customer reacted to a play",
      description =
          "Kept as two events of the account: the reaction, such as `play.declined`, and a"
              + " `play.touch`, for a reaction shows that an outreach reached the customer. Report"
              + " an outreach by its reaction or by an event `play.touch` of your own, not by both."
              + " Caps and cool-downs follow at once: the account is decided in the same"
              + " transaction. The same reaction at the same time again changes nothing.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReactionRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The account, and what is right for it now",
      content = @Content(schema = @Schema(implementation = AccountDecidedResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public AccountDecidedResponse record(
      @Parameter(description = "What the account's own system calls it") @PathParam("id") String id,
      InputStream body)
      throws IOException {
    Faults faults = new Faults();
    Reported reported = ReactionRequest.read(StrictJson.read(body), faults);
    Kept kept = reactions.record(id, reported, faults.all());
    return AccountDecidedResponse.of(kept);
  }
}

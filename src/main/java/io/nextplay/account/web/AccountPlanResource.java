package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.CrossSellRow;
import io.nextplay.account.CurrentDecision;
import io.nextplay.account.PathToTier;
import io.nextplay.account.WhatIf;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.TierPath;
import io.nextplay.decision.web.Query;
import io.nextplay.decision.web.YesOrNo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jspecify.annotations.Nullable;

/** What to do next about a stored account, and what would come of it. Stores nothing. */
@Path("/api/v1/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.VIEWER, Role.CLIENT})
@Tag(name = "Accounts")
class AccountPlanResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String ID = "What the account's own system calls it";

  private final CurrentDecision current;
  private final WhatIf whatIf;
  private final PathToTier path;
  private final CrossSellRow crossSell;

  AccountPlanResource(
      CurrentDecision current, WhatIf whatIf, PathToTier path, CrossSellRow crossSell) {
    this.current = current;
    this.whatIf = whatIf;
    this.path = path;
    this.crossSell = crossSell;
  }

  /** What would be decided if some facts were others. */
  @POST
  @Path("what-if")
  @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "whatIf",
      summary = "What would be decided if some facts were others",
      description =
          "A JSON merge patch (RFC 7396) of the account's signals, as for PATCH. A signal that"
              + " follows from events or dates can be set as well: the value that is sent wins."
              + " Answers the decision of now, the one after the patch, and what differs. Nothing is"
              + " stored or recorded.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AccountRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "Both decisions",
      content = @Content(schema = @Schema(implementation = WhatIf.Compared.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  public WhatIf.Compared whatIf(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "Whether to list the rows that counted, in both decisions",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("trace")
          @DefaultValue("false")
          String trace,
      InputStream body)
      throws IOException {
    return whatIf.of(id, JsonBody.object(body), YesOrNo.of("trace", trace));
  }

  /** The smallest changes that lead to a tier. */
  @GET
  @Path("path")
  @Operation(
      operationId = "pathToTier",
      summary = "The smallest changes that lead to a tier",
      description =
          "Tries every single change of a signal that the dictionary calls movable, then every pair,"
              + " at the cut-points of the tables: when it says that none of that size leads there,"
              + " none does. Ways with the least effort first, at most five.")
  @APIResponse(
      responseCode = "200",
      description = "The ways, or that there is none",
      content = @Content(schema = @Schema(implementation = TierPath.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public TierPath path(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description =
                  "The tier, such as `EXPANSION_READY`; with `product` a cross-sell tier, such as"
                      + " `READY_NOW`. One that is listed before it will do as well.",
              required = true)
          @QueryParam("to")
          @Nullable String to,
      @Parameter(description = "A product that the account does not own") @QueryParam("product")
          @Nullable String product) {
    return path.of(id, product, to);
  }

  /** The ranked plays of the current decision. */
  @GET
  @Path("next-best-actions")
  @Operation(
      operationId = "nextBestActions",
      summary = "What to do next about an account",
      description =
          "The plays that the current decision offers, best first, and how they were chosen.")
  @APIResponse(
      responseCode = "200",
      description = "The plays",
      content = @Content(schema = @Schema(implementation = NextBestActionsResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "404", ref = "Problem404")
  public NextBestActionsResponse nextBestActions(
      @Parameter(description = ID) @PathParam("id") String id,
      @Parameter(
              description = "How many at most, 1 to 20",
              schema = @Schema(implementation = Integer.class))
          @QueryParam("maxResults")
          @DefaultValue("3")
          String maxResults) {
    int most = Query.number("maxResults", maxResults, 1, NextBestActionsResponse.MOST);
    Options options = new Options(null, null, false, false, true);
    return NextBestActionsResponse.of(current.of(id, options), most);
  }

  /** The account's row of the cross-sell matrix. */
  @GET
  @Path("cross-sell")
  @Operation(
      operationId = "crossSell",
      summary = "How ready an account is for each product",
      description =
          "One entry a product that the account does not own, each with the play that is offered for"
              + " it, or why none is.")
  @APIResponse(
      responseCode = "200",
      description = "The account's row of the matrix",
      content = @Content(schema = @Schema(implementation = CrossSellResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  public CrossSellResponse crossSell(@Parameter(description = ID) @PathParam("id") String id) {
    return CrossSellResponse.of(crossSell.of(id));
  }
}

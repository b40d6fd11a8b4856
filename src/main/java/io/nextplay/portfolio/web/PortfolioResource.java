package io.nextplay.portfolio.web;

import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.portfolio.Filter;
import io.nextplay.portfolio.ReadLedger;
import io.nextplay.portfolio.ReadPortfolio;
import io.nextplay.portfolio.ReadStandings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The book as a whole. */
@Path("/api/v1/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Portfolio")
class PortfolioResource {

  private static final int MOST_NEAREST = 50;

  private static final String CSV = "text/csv";

  private final ReadPortfolio portfolio;
  private final ReadLedger ledger;
  private final ReadStandings standings;

  PortfolioResource(ReadPortfolio portfolio, ReadLedger ledger, ReadStandings standings) {
    this.portfolio = portfolio;
    this.ledger = ledger;
    this.standings = standings;
  }

  /** Counts and ARR. */
  @GET
  @Operation(
      operationId = "readPortfolio",
      summary = "Accounts and ARR by gate, tier, cell, play, segment and product",
      description =
          "Added up when asked, from where each stored account stands now. `products` has one entry"
              + " a product that can be sold, by cross-sell tier.")
  @APIResponse(
      responseCode = "200",
      description = "The sums",
      content = @Content(schema = @Schema(implementation = PortfolioResponse.class)))
  public PortfolioResponse portfolio() {
    return PortfolioResponse.of(portfolio.portfolio());
  }

  /** What is blocked, and by what. */
  @GET
  @Path("ledger")
  @Operation(
      operationId = "readLedger",
      summary = "Accounts and ARR that each gate row holds",
      description =
          "`alone` is what would be free without the row. `nearest` are the accounts with the"
              + " smallest change of one number that would make the row hold no longer, measured"
              + " against the row's own cut-off; rows that ask nothing of a number have none.")
  @APIResponse(
      responseCode = "200",
      description = "The ledger",
      content = @Content(schema = @Schema(implementation = LedgerResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public LedgerResponse ledger(
      @Parameter(
              description = "How many nearest accounts to name a row, 0 to 50",
              schema = @Schema(implementation = Integer.class))
          @QueryParam("nearest")
          @DefaultValue("3")
          String nearest) {
    return LedgerResponse.of(ledger.ledger(Query.number("nearest", nearest, 0, MOST_NEAREST)));
  }

  /** Who is behind a figure. */
  @GET
  @Path("accounts")
  @Operation(
      operationId = "listPortfolioAccounts",
      summary = "The accounts behind a figure of the portfolio",
      description =
          "All filters must hold; one that is left out asks for all, an empty one (`tier=`) for"
              + " accounts of which it is not known, as a null code in the portfolio. Ranked by ARR"
              + " (unknown last), then account id. Accounts that are decided anew may come or go"
              + " between pages; the others are each shown once.")
  @APIResponse(
      responseCode = "200",
      description = "A page, and the sum of all pages",
      content = @Content(schema = @Schema(implementation = SelectionResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public SelectionResponse accounts(
      @BeanParam Filters filters,
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    return SelectionResponse.of(standings.byArr(filters.filter(), after, Query.limit(limit)));
  }

  /** The current decisions as a file. */
  @GET
  @Path("decisions.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportDecisions",
      summary = "The current decisions as CSV",
      description =
          "One account a line, in the order of their ids, streamed. Text that a spreadsheet program"
              + " would take for a formula has an apostrophe in front; numbers stay numbers. One"
              + " column `readiness_<product>` a product that can be sold; it is empty for accounts"
              + " that own it.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public RestResponse<StreamingOutput> export(@BeanParam Filters filters) {
    Filter filter = standings.checked(filters.filter());
    StreamingOutput csv = new DecisionsCsv(standings, filter);
    return ResponseBuilder.ok(csv, CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\"")
        .build();
  }
}

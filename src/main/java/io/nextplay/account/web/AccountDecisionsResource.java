package io.nextplay.account.web;

import io.nextplay.account.CurrentDecision;
import io.nextplay.account.ReadAccounts;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Decisions about stored accounts. */
@Path("/api/v1/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
class AccountDecisionsResource {

  private final CurrentDecision current;
  private final ReadAccounts read;

  AccountDecisionsResource(CurrentDecision current, ReadAccounts read) {
    this.current = current;
    this.read = read;
  }

  /** What is right for the account now. */
  @GET
  @Path("decision")
  public Decision current(
      @PathParam("id") String id,
      @QueryParam("trace") @DefaultValue("false") boolean trace,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("release") @Nullable String release) {
    return current.of(id, new Options(Query.moment("asOf", asOf), release, trace, false));
  }

  /** What was decided, newest first. */
  @GET
  @Path("decisions")
  public DecisionPageResponse history(
      @PathParam("id") String id,
      @QueryParam("limit") @DefaultValue("50") String limit,
      @QueryParam("after") @Nullable String after) {
    return DecisionPageResponse.of(read.decisions(id, Query.limit(limit), after));
  }
}

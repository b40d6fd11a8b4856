package io.nextplay.decision.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Decisions that were recorded. */
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
class RecordedDecisionResource {

  private final DecisionLog log;

  RecordedDecisionResource(DecisionLog log) {
    this.log = log;
  }

  /** A decision as it was answered when it was made. */
  @GET
  public Decision find(@PathParam("id") String id) {
    return log.find(id)
        .orElseThrow(
            () ->
                new Refusal(
                    Kind.NOT_FOUND, "unknown-decision", "no decision `" + id + "` was recorded"));
  }
}

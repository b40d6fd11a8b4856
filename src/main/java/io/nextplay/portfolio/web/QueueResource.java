package io.nextplay.portfolio.web;

import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.portfolio.Queue;
import io.nextplay.portfolio.ReadQueue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Work lists. */
@Path("/api/v1/queues/{queue}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Portfolio", description = "The whole book: work lists, sums, what is blocked, export")
class QueueResource {

  private final ReadQueue read;

  QueueResource(ReadQueue read) {
    this.read = read;
  }

  /** Who to work on next. */
  @GET
  @Operation(
      operationId = "readQueue",
      summary = "Ranked plays with their accounts",
      description =
          "An account stands in the queue of the motion of its next best action, and in no other:"
              + " UPSELL, CROSS_SELL and SEATS in `expansion`, RETENTION in `retention`, NURTURE in"
              + " `nurture`. Ranked by priority, then ARR (unknown last), then account id. Accounts"
              + " that are decided anew may move between pages; the others are each shown once.")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = QueuePageResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "422", ref = "Problem422")
  public QueuePageResponse queue(
      @Parameter(description = "`expansion`, `retention` or `nurture`") @PathParam("queue")
          String queue,
      @BeanParam Filters filters,
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    return QueuePageResponse.of(
        read.page(Queue.named(queue), filters.filter(), after, Query.limit(limit)));
  }
}

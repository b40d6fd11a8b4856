package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.decision.web.YesOrNo;
import io.nextplay.release.LoadedRelease;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.usage.MeasureRelease;
import io.nextplay.release.usage.Usage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the rows of a release are good for, as numbers and beside the rows of its workbooks. */
@Path("/api/v1/releases/{id}/hits")
@RolesAllowed(Role.VIEWER)
@Tag(name = "Releases")
class HitsResource {

  private static final int LONGEST_WAIT = 60;
  private static final String AGAIN = "2";
  private static final String ID = "The release's id, or `active`";
  private static final String WAIT = "Seconds to wait for the end, 0 to 60";
  private static final String REFRESH = "Decide the book anew, even if it was not long ago";

  private final FindRelease find;
  private final MeasureRelease measure;

  HitsResource(FindRelease find, MeasureRelease measure) {
    this.find = find;
    this.measure = measure;
  }

  /** Accounts, ARR and last time of each row. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listHits",
      summary = "For whom each row counts, and when it last did",
      description =
          "Every stored account is decided by the release, with one clock; nothing is stored. A row"
              + " counts for an account when it counts for it, for one of its products or for one of"
              + " its candidate plays. A long run goes on in the background: ask again while `state`"
              + " is RUNNING. An answer is kept for ten minutes. `lastFired` is about real decisions"
              + " (not what-ifs, paths, replays and impacts) and knows a row by its sheet and what it"
              + " says, so it outlives releases that leave the row as it is.")
  @APIResponse(
      responseCode = "200",
      description = "The rows, or how far it is",
      content = @Content(schema = @Schema(implementation = HitsResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public HitsResponse hits(
      @Parameter(description = ID) @RestPath String id,
      @Parameter(description = WAIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("wait")
          @DefaultValue("10")
          String wait,
      @Parameter(description = REFRESH, schema = @Schema(implementation = Boolean.class))
          @QueryParam("refresh")
          @DefaultValue("false")
          String refresh) {
    LoadedRelease release = find.loaded(id);
    return HitsResponse.of(
        release.release().id(), progress(release, wait, YesOrNo.of("refresh", refresh)));
  }

  /** A workbook with these numbers beside its rows. */
  @GET
  @Path("{name}.xlsx")
  @Produces({Xlsx.TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getMeasuredWorkbook",
      summary = "A workbook of a release with hits, ARR and last fired beside its rows",
      description =
          "The file with three more columns beside each table, under the band `Measured`, as"
              + " `GET /releases/{id}/hits` has them. Rows that never fired are marked. These columns"
              + " are never read: the file may be edited and uploaded into a draft. 202 says how far"
              + " a long run is; ask again after `Retry-After` seconds.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = Xlsx.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "202",
      description = "The book is still being decided",
      headers =
          @Header(
              name = HttpHeaders.RETRY_AFTER,
              description = "Seconds after which to ask again",
              schema = @Schema(type = SchemaType.INTEGER)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HitsResponse.class),
              examples =
                  @ExampleObject(
                      name = "running",
                      value =
                          "{\"release\": \"2026-11-22.1\", \"state\": \"RUNNING\", \"progress\":"
                              + " {\"decided\": 1250, \"of\": 2000}, \"asOf\": null, \"rows\": null,"
                              + " \"failure\": null}")))
  @APIResponse(responseCode = "400", ref = "Problem400")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public Response workbook(
      @Parameter(description = ID) @RestPath String id,
      @Parameter(description = "The workbook's name without `.xlsx`") @RestPath String name,
      @Parameter(description = WAIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("wait")
          @DefaultValue("10")
          String wait,
      @Parameter(description = REFRESH, schema = @Schema(implementation = Boolean.class))
          @QueryParam("refresh")
          @DefaultValue("false")
          String refresh) {
    LoadedRelease release = find.loaded(id);
    String file = name + ".xlsx";
    byte[] bytes = find.workbook(release.release(), file);
    BookProgress<Usage> progress = progress(release, wait, YesOrNo.of("refresh", refresh));
    if (progress.isRunning()) {
      return Response.accepted(HitsResponse.of(release.release().id(), progress))
          .type(MediaType.APPLICATION_JSON)
          .header(HttpHeaders.RETRY_AFTER, AGAIN)
          .build();
    }
    return Xlsx.download(file, MeasuredWorkbook.of(file, bytes, usage(progress))).build();
  }

  private BookProgress<Usage> progress(LoadedRelease release, String wait, boolean refresh) {
    int seconds = Query.number("wait", wait, 0, LONGEST_WAIT);
    return measure.of(release, Duration.ofSeconds(seconds), refresh);
  }

  private static Usage usage(BookProgress<Usage> progress) {
    return progress
        .result()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "book-not-decided",
                    "the book could not be decided: "
                        + progress.failure().orElse("")
                        + "; try again with `refresh=true`"));
  }
}

package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Releases and their workbooks. */
@Path("/api/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Releases", description = "The tables and rules that decide")
class ReleaseResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final FindRelease find;

  ReleaseResource(FindRelease find) {
    this.find = find;
  }

  /** All releases. */
  @GET
  @Operation(operationId = "listReleases", summary = "All releases, newest first")
  public ReleaseResponse.Page list() {
    return new ReleaseResponse.Page(
        find.all().stream()
            .map(release -> ReleaseResponse.Summary.of(release, find.isActive(release)))
            .toList());
  }

  /** One release. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "getRelease",
      summary = "One release",
      description = "`active` stands for the id of the release in force.")
  public ReleaseResponse get(
      @Parameter(description = "The release's id, or `active`") @RestPath String id) {
    Release release = find.release(id);
    ReleaseFiles files = find.files(release);
    return new ReleaseResponse(
        release.id(),
        release.digest(),
        find.isActive(release),
        release.createdAt(),
        release.activatedAt(),
        List.copyOf(files.workbooks().keySet()),
        List.copyOf(files.rules().keySet()));
  }

  /** A workbook's file. */
  @GET
  @Path("{id}/workbooks/{name}.xlsx")
  @Produces({XLSX, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getWorkbook",
      summary = "A workbook of a release, as a file",
      description = "Byte for byte the file that the release was made from.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response workbook(
      @Parameter(description = "The release's id, or `active`") @RestPath String id,
      @Parameter(description = "The workbook's name without `.xlsx`") @RestPath String name) {
    String file = name + ".xlsx";
    byte[] bytes = find.files(find.release(id)).workbooks().get(file);
    if (bytes == null) {
      throw new Refusal(
          Refusal.Kind.NOT_FOUND,
          "unknown-workbook",
          "the release `" + id + "` has no workbook `" + file + "`");
    }
    // the name is one of the release's own, and those hold no quotes
    return Response.ok(bytes, XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}

package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.release.Publication;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.Release;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.draft.RollBack;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Releases and their workbooks. */
@Path("/api/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Releases", description = "The tables and rules that decide")
class ReleaseResource {

  private final FindRelease find;
  private final RollBack rollBack;
  private final Who who;

  ReleaseResource(FindRelease find, RollBack rollBack, Who who) {
    this.find = find;
    this.rollBack = rollBack;
    this.who = who;
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
  @Produces({Xlsx.TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getWorkbook",
      summary = "A workbook of a release, as a file",
      description = "Byte for byte the file that the release was made from.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = Xlsx.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response workbook(
      @Parameter(description = "The release's id, or `active`") @RestPath String id,
      @Parameter(description = "The workbook's name without `.xlsx`") @RestPath String name) {
    String file = name + ".xlsx";
    byte[] bytes = find.workbook(find.release(id), file);
    return Xlsx.download(file, bytes).build();
  }

  /** What differs between two releases. */
  @GET
  @Path("{id}/diff")
  @Operation(
      operationId = "diffReleases",
      summary = "What a release changes of another",
      description = "Row by row and cell by cell, in words; looks do not count.")
  @APIResponse(
      responseCode = "200",
      description = "The changes",
      content = @Content(schema = @Schema(implementation = DiffResponse.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public DiffResponse diff(
      @Parameter(description = "The release's id, or `active`") @RestPath String id,
      @Parameter(description = "The other release's id, or `active`") @RestQuery
          @Nullable String from) {
    if (from == null) {
      throw new Refusal(
          Refusal.Kind.MALFORMED,
          "invalid-parameter",
          "`from` is the id of the release to compare with");
    }
    return DiffResponse.of(
        ReadFiles.of(find.files(find.release(from)))
            .changesTo(ReadFiles.of(find.files(find.release(id)))));
  }

  /** Brings a release into force again. */
  @POST
  @Path("{id}/rollback")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.APPROVER)
  @Operation(
      operationId = "rollBack",
      summary = "Bring an older release into force again",
      description =
          "At once, and on other nodes within seconds. With `expected`, only when that release is in"
              + " force now; else 409 says who changed it.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The publication",
      content = @Content(schema = @Schema(implementation = Publication.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public Publication rollback(
      @Parameter(description = "The release's id") @RestPath String id,
      @Parameter(description = "The id of the release that is believed to be in force") @RestQuery
          @Nullable String expected,
      InputStream body)
      throws IOException {
    return rollBack.to(id, who.name(), expected, NoteRequest.read(body));
  }
}

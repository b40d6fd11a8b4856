package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.RevisionTag;
import io.nextplay.decision.web.StrictJson;
import io.nextplay.release.draft.CheckDraft;
import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.EditWorkbooks;
import io.nextplay.release.draft.FindDraft;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The workbooks of a draft: as files, as sheets, cell by cell. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@RolesAllowed(Role.VIEWER)
class DraftWorkbookResource {

  private static final String NAME = "The workbook's name without `.xlsx`";
  private static final String WORKBOOK = "The workbook, with or without `.xlsx`";

  private final FindDraft find;
  private final CheckDraft check;
  private final EditWorkbooks edit;
  private final DraftAnswers answers;
  private final Who who;

  DraftWorkbookResource(
      FindDraft find, CheckDraft check, EditWorkbooks edit, DraftAnswers answers, Who who) {
    this.find = find;
    this.check = check;
    this.edit = edit;
    this.answers = answers;
    this.who = who;
  }

  /** A workbook's file. */
  @GET
  @Path("workbooks/{name}.xlsx")
  @Produces({Xlsx.TYPE, MediaType.APPLICATION_JSON})
  @Operation(operationId = "getDraftWorkbook", summary = "A workbook of a draft, as a file")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = Xlsx.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response workbook(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = NAME) @PathParam("name") String name) {
    Draft draft = find.one(id);
    String file = name + ".xlsx";
    byte[] bytes = check.files(draft).workbooks().get(file);
    if (bytes == null) {
      throw new Refusal(
          Refusal.Kind.NOT_FOUND, "unknown-workbook", "the draft has no workbook `" + file + "`");
    }
    return Xlsx.download(file, bytes).tag(RevisionTag.of(draft.revision())).build();
  }

  /** Puts a workbook. */
  @PUT
  @Path("workbooks/{name}.xlsx")
  @Consumes({Xlsx.TYPE, MediaType.APPLICATION_OCTET_STREAM})
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "putDraftWorkbook",
      summary = "Upload a workbook into a draft",
      description =
          "Instead of the one of that name, or as a new one. A workbook with mistakes is kept, and"
              + " the answer names each with its cell; a file that is no workbook is refused.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = Xlsx.TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> put(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = NAME) @PathParam("name") String name,
      InputStream body)
      throws IOException {
    return answers.ok(edit.put(id, who.caller(), name + ".xlsx", body.readAllBytes()));
  }

  /** Takes a workbook away. */
  @DELETE
  @Path("workbooks/{name}.xlsx")
  @RolesAllowed(Role.EDITOR)
  @Operation(operationId = "deleteDraftWorkbook", summary = "Take a workbook out of a draft")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> delete(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = NAME) @PathParam("name") String name) {
    return answers.ok(edit.delete(id, who.caller(), name + ".xlsx"));
  }

  /** All sheets. */
  @GET
  @Path("tables")
  @Operation(
      operationId = "listDraftSheets",
      summary = "The sheets of a draft",
      description = "Tables and special sheets alike, in the order of workbooks and sheets.")
  public SheetResponse.Page sheets(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id) {
    return SheetResponse.list(check.content(find.one(id)).workbooks());
  }

  /** One sheet. */
  @GET
  @Path("tables/{workbook}/{sheet}")
  @Operation(
      operationId = "getDraftSheet",
      summary = "A sheet of a draft, as it stands",
      description = "Whatever it means, so that a broken one can be mended.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(implementation = SheetResponse.class)))
  public RestResponse<SheetResponse> sheet(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = WORKBOOK) @PathParam("workbook") String workbook,
      @Parameter(description = "The sheet") @PathParam("sheet") String sheet) {
    Draft draft = find.one(id);
    String file = Xlsx.file(workbook);
    Sheet found =
        check.content(draft).workbooks().stream()
            .filter(each -> each.name().equals(file))
            .flatMap(each -> each.sheets().stream())
            .filter(each -> each.name().equals(sheet))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-sheet",
                        "the draft has no sheet `" + file + "!" + sheet + "`"));
    return RestResponse.ResponseBuilder.ok(SheetResponse.of(file, found))
        .tag(RevisionTag.of(draft.revision()))
        .build();
  }

  /** Edits a sheet. */
  @PATCH
  @Path("tables/{workbook}/{sheet}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "patchDraftSheet",
      summary = "Edit cells, rows and columns of a sheet",
      description =
          "In their order, all or none; rows and columns are counted as the edits before left them."
              + " `set` {cell, value}, `insertRow` {row, values}, `deleteRow` {row}, `moveRow` {row,"
              + " before}, `insertColumn` {column, header, band}, `deleteColumn` {column}. Strings are"
              + " read as if typed (`80%`, `>= 75`), numbers as they are (0.8). The file keeps its"
              + " looks. Somebody else's last edit needs `If-Match`.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SheetEditsRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> patch(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = WORKBOOK) @PathParam("workbook") String workbook,
      @Parameter(description = "The sheet") @PathParam("sheet") String sheet,
      InputStream body)
      throws IOException {
    Faults faults = new Faults();
    List<SheetEdit> edits = new SheetEditsReader(faults).read(StrictJson.read(body));
    faults.refuse("the edits cannot be read, so none was done");
    return answers.ok(edit.patch(id, who.caller(), Xlsx.file(workbook), sheet, edits));
  }

  /** Puts a sheet. */
  @PUT
  @Path("tables/{workbook}/{sheet}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "putDraftSheet",
      summary = "Put a whole sheet into a draft",
      description =
          "New, or instead of the one of that name, in the looks of the other sheets; a workbook that"
              + " is not there is made.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SheetRowsRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> putSheet(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = WORKBOOK) @PathParam("workbook") String workbook,
      @Parameter(description = "The sheet") @PathParam("sheet") String sheet,
      InputStream body)
      throws IOException {
    Faults faults = new Faults();
    Sheet rows = SheetRequest.read(sheet, StrictJson.read(body), faults);
    faults.refuse("the sheet cannot be read");
    return answers.ok(edit.putSheet(id, who.caller(), Xlsx.file(workbook), rows));
  }

  /** Takes a sheet away. */
  @DELETE
  @Path("tables/{workbook}/{sheet}")
  @RolesAllowed(Role.EDITOR)
  @Operation(operationId = "deleteDraftSheet", summary = "Take a sheet out of a draft")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> deleteSheet(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = WORKBOOK) @PathParam("workbook") String workbook,
      @Parameter(description = "The sheet") @PathParam("sheet") String sheet) {
    return answers.ok(edit.deleteSheet(id, who.caller(), Xlsx.file(workbook), sheet));
  }
}

package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.StrictJson;
import io.nextplay.release.Publication;
import io.nextplay.release.draft.BeginDraft;
import io.nextplay.release.draft.CheckDraft;
import io.nextplay.release.draft.FindDraft;
import io.nextplay.release.draft.PublishDraft;
import io.nextplay.release.draft.RebaseDraft;
import io.nextplay.release.draft.ReviewDraft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Drafts: from a copy of the release in force to the next release. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Drafts",
    description = "How the tables change: edit, check, see what it does, approve, publish")
@RolesAllowed(Role.VIEWER)
class DraftResource {

  static final String ID = "The draft's number";

  private final FindDraft find;
  private final BeginDraft begin;
  private final CheckDraft check;
  private final ReviewDraft review;
  private final PublishDraft publish;
  private final RebaseDraft rebase;
  private final DraftAnswers answers;
  private final Who who;

  DraftResource(
      FindDraft find,
      BeginDraft begin,
      CheckDraft check,
      ReviewDraft review,
      PublishDraft publish,
      RebaseDraft rebase,
      DraftAnswers answers,
      Who who) {
    this.find = find;
    this.begin = begin;
    this.check = check;
    this.review = review;
    this.publish = publish;
    this.rebase = rebase;
    this.answers = answers;
    this.who = who;
  }

  /** All drafts. */
  @GET
  @Operation(operationId = "listDrafts", summary = "All drafts, newest first")
  public DraftResponse.Page list() {
    return new DraftResponse.Page(find.all().stream().map(DraftResponse.Summary::of).toList());
  }

  /** Begins a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "beginDraft",
      summary = "Begin a draft",
      description =
          "A copy of the release in force, to be edited. `from` takes the content of an older"
              + " release, or of the source folders, instead; the draft is based on the release in"
              + " force all the same, so its diff shows what publishing it would change.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = BeginDraftRequest.class)))
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> begin(InputStream body) throws IOException {
    Faults faults = new Faults();
    BeginDraftRequest request = BeginDraftRequest.read(StrictJson.read(body), faults);
    faults.refuse("the draft cannot be begun");
    return answers.created(begin.begin(request.title(), request.source(), who.name()));
  }

  /** One draft. */
  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(
      operationId = "getDraft",
      summary = "One draft, with what is wrong with it",
      description = "The `ETag` is its revision, for `If-Match` on a change.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  public RestResponse<DraftResponse> get(@Parameter(description = ID) @PathParam("id") long id) {
    return answers.ok(find.one(id));
  }

  /** Whether it can be published. */
  @GET
  @Path("{id: [0-9]{1,18}}/check")
  @Operation(
      operationId = "checkDraft",
      summary = "Whether a draft can be published, and why not",
      description = "Compiles it and runs all its scenarios.")
  public CheckResponse check(@Parameter(description = ID) @PathParam("id") long id) {
    return CheckResponse.of(check.check(id));
  }

  /** What it changes. */
  @GET
  @Path("{id: [0-9]{1,18}}/diff")
  @Operation(
      operationId = "diffDraft",
      summary = "What a draft changes of the release it was begun from",
      description = "Row by row and cell by cell, in words; looks do not count.")
  public DiffResponse diff(@Parameter(description = ID) @PathParam("id") long id) {
    return DiffResponse.of(check.diff(id));
  }

  /** Offers it for approval. */
  @POST
  @Path("{id: [0-9]{1,18}}/submit")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "submitDraft",
      summary = "Offer a draft for approval",
      description = "Only what could be published can be submitted; 422 names what keeps it.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> submit(
      @Parameter(description = ID) @PathParam("id") long id, InputStream body) throws IOException {
    return answers.ok(review.submit(id, who.caller(), NoteRequest.read(body)));
  }

  /** Approves it. */
  @POST
  @Path("{id: [0-9]{1,18}}/approve")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.APPROVER)
  @Operation(
      operationId = "approveDraft",
      summary = "Approve a draft",
      description =
          "By somebody who did not edit it, unless four eyes are switched off. It stays"
              + " SUBMITTED until as many people have approved it as the sheet Approval of the"
              + " release in force asks for a draft of such an impact; `approval` of the impact"
              + " says how many. With `If-Match` only the revision that was looked at is approved;"
              + " without it, the draft as it is now.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> approve(
      @Parameter(description = ID) @PathParam("id") long id, InputStream body) throws IOException {
    return answers.ok(review.approve(id, who.caller(), NoteRequest.read(body)));
  }

  /** Sends it back. */
  @POST
  @Path("{id: [0-9]{1,18}}/reject")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.APPROVER)
  @Operation(
      operationId = "rejectDraft",
      summary = "Send a submitted or approved draft back to its editors")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteRequest.class)))
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "404", ref = "Problem404")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> reject(
      @Parameter(description = ID) @PathParam("id") long id, InputStream body) throws IOException {
    return answers.ok(review.reject(id, who.caller(), NoteRequest.read(body)));
  }

  /** Brings it into force. */
  @POST
  @Path("{id: [0-9]{1,18}}/publish")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.APPROVER)
  @Operation(
      operationId = "publishDraft",
      summary = "Bring an approved draft into force as a release",
      description =
          "All or nothing. Requests in flight finish on the release they began with; the next ones"
              + " are decided by this one, and other nodes follow within seconds. 409 when something"
              + " else was published since the draft was begun, with whose change it was and where.")
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
  public Publication publish(
      @Parameter(description = ID) @PathParam("id") long id, InputStream body) throws IOException {
    return publish.publish(id, who.caller(), NoteRequest.read(body));
  }

  /** Takes over what was published meanwhile. */
  @POST
  @Path("{id: [0-9]{1,18}}/rebase")
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "rebaseDraft",
      summary = "Take what was published since a draft was begun into it",
      description =
          "File by file: a file that only one side changed is that side's. 409 when both changed one,"
              + " with the changes of both.")
  @APIResponse(
      responseCode = "200",
      description = "The draft, based on the release in force",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> rebase(@Parameter(description = ID) @PathParam("id") long id) {
    return answers.ok(rebase.rebase(id, who.caller()));
  }

  /** Gives it up. */
  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "discardDraft",
      summary = "Give a draft up",
      description = "Its files are gone; the audit log keeps what was done to it.")
  @APIResponse(responseCode = "204", description = "It is given up")
  @APIResponse(responseCode = "409", ref = "Problem409")
  public void discard(@Parameter(description = ID) @PathParam("id") long id) {
    review.discard(id, who.caller());
  }
}

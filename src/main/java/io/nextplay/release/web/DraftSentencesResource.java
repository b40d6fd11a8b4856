package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.decision.web.RevisionTag;
import io.nextplay.release.draft.CheckDraft;
import io.nextplay.release.draft.Draft;
import io.nextplay.release.draft.EditSentences;
import io.nextplay.release.draft.FindDraft;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules of a draft that are written as sentences. */
@Path("/api/v1/drafts/{id: [0-9]{1,18}}/sentences/{name}.dslr")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@RolesAllowed(Role.VIEWER)
class DraftSentencesResource {

  private static final String NAME = "The file's name without `.dslr`";

  private final FindDraft find;
  private final CheckDraft check;
  private final EditSentences edit;
  private final DraftAnswers answers;
  private final Who who;

  DraftSentencesResource(
      FindDraft find, CheckDraft check, EditSentences edit, DraftAnswers answers, Who who) {
    this.find = find;
    this.check = check;
    this.edit = edit;
    this.answers = answers;
    this.who = who;
  }

  /** A file of sentences. */
  @GET
  @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(operationId = "getDraftSentences", summary = "Rules of a draft, as sentences")
  @APIResponse(
      responseCode = "200",
      description = "The text",
      content =
          @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<String> get(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = NAME) @PathParam("name") String name) {
    Draft draft = find.one(id);
    String text = check.content(draft).rules().get(name + ".dslr");
    if (text == null) {
      throw new Refusal(
          Refusal.Kind.NOT_FOUND,
          "unknown-sentences",
          "the draft has no sentences `" + name + ".dslr`");
    }
    return RestResponse.ResponseBuilder.ok(text)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .tag(RevisionTag.of(draft.revision()))
        .build();
  }

  /** Puts a file of sentences. */
  @PUT
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      operationId = "putDraftSentences",
      summary = "Put rules as sentences into a draft",
      description =
          "Instead of the file of that name, or as a new one. Only sentences of the vocabulary are"
              + " taken; the answer names every other line.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
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
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    return answers.ok(edit.put(id, who.caller(), name + ".dslr", text));
  }

  /** Takes a file of sentences away. */
  @DELETE
  @RolesAllowed(Role.EDITOR)
  @Operation(operationId = "deleteDraftSentences", summary = "Take sentences out of a draft")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public RestResponse<DraftResponse> delete(
      @Parameter(description = DraftResource.ID) @PathParam("id") long id,
      @Parameter(description = NAME) @PathParam("name") String name) {
    return answers.ok(edit.delete(id, who.caller(), name + ".dslr"));
  }
}

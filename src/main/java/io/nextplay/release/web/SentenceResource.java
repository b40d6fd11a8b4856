package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.release.LoadedRelease;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The rules of a release that are written as sentences. */
@Path("/api/v1/releases/{id}/sentences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
@RolesAllowed(Role.VIEWER)
class SentenceResource {

  private final FindRelease find;

  SentenceResource(FindRelease find) {
    this.find = find;
  }

  /** Vocabulary and rules. */
  @GET
  @Operation(
      operationId = "listSentences",
      summary = "The rules of a release that are written as sentences, and what can be written",
      description =
          "Each sentence with its places and what may stand there, for completion while somebody"
              + " types; then the rules of the `*.dslr` files as they are written.")
  public SentencesResponse list(
      @Parameter(description = "The release's id, or `active`") @RestPath String id) {
    LoadedRelease release = find.loaded(id);
    return SentencesResponse.of(
        release.release().id(), release.ruleSet().model(), release.ruleSet().sentences());
  }
}

package io.nextplay.release.web;

import io.nextplay.Role;
import io.nextplay.release.LoadedRelease;
import io.nextplay.table.Model;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The signal dictionary of a release. */
@Path("/api/v1/releases/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Releases")
class SignalResource {

  private final FindRelease find;

  SignalResource(FindRelease find) {
    this.find = find;
  }

  /** All signals, in the order of the dictionary. */
  @GET
  @Operation(
      operationId = "listSignals",
      summary = "The signal dictionary of a release",
      description =
          "What accounts and products may be described by, in the order of the dictionary, the"
              + " products in path order, and the plays of the catalogue.")
  public SignalsResponse list(
      @Parameter(description = "The release's id, or `active`") @RestPath String id) {
    LoadedRelease release = find.loaded(id);
    Model model = release.ruleSet().model();
    return new SignalsResponse(
        release.release().id(),
        model.signals().stream().map(SignalsResponse.Item::of).toList(),
        model.products().stream().map(SignalsResponse.ProductItem::of).toList(),
        model.plays().values().stream().map(SignalsResponse.PlayItem::of).toList());
  }
}

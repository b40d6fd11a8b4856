package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.decision.web.Query;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what to the rules. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
@RolesAllowed(Role.VIEWER)
class AuditResource {

  private final AuditLog audit;

  AuditResource(AuditLog audit) {
    this.audit = audit;
  }

  /** A page of the audit log. */
  @Schema(name = "AuditPageResponse")
  record Page(
      List<AuditEntry> entries,
      @Schema(description = "For `after`; null when these are the last") @Nullable String next) {}

  /** The log, newest first. */
  @GET
  @Operation(
      operationId = "readAudit",
      summary = "Who did what to the rules, when, from which content to which",
      description = "Newest first. Entries are never changed or deleted.")
  @APIResponse(
      responseCode = "200",
      description = "The steps",
      content = @Content(schema = @Schema(implementation = Page.class)))
  @APIResponse(responseCode = "400", ref = "Problem400")
  public Page page(
      @Parameter(description = "Only the steps of this draft") @QueryParam("draft")
          @Nullable String draft,
      @Parameter(description = Query.LIMIT, schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @DefaultValue("50")
          String limit,
      @Parameter(description = Query.AFTER) @QueryParam("after") @Nullable String after) {
    int most = Query.limit(limit);
    List<AuditEntry> entries = audit.page(number("draft", draft), number("after", after), most + 1);
    boolean more = entries.size() > most;
    List<AuditEntry> page = more ? entries.subList(0, most) : entries;
    return new Page(page, more ? String.valueOf(page.get(most - 1).sequence()) : null);
  }

  private static @Nullable Long number(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.matches("[0-9]{1,18}")) {
      return Long.valueOf(text);
    }
    throw new Refusal(
        Refusal.Kind.MALFORMED, "invalid-parameter", "`" + name + "` is a number such as 7");
  }
}

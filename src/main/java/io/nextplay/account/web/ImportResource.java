package io.nextplay.account.web;

import io.nextplay.Role;
import io.nextplay.account.ImportAccounts;
import io.nextplay.decision.Decide;
import io.nextplay.decision.web.SpooledInput;
import io.nextplay.engine.RuleSet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts from a file. */
@Path("/api/v1/accounts")
@RolesAllowed(Role.CLIENT)
@Tag(name = "Accounts")
class ImportResource {

  private static final String CSV = "text/csv";

  private final ImportAccounts accounts;
  private final Decide decide;

  ImportResource(ImportAccounts accounts, Decide decide) {
    this.accounts = accounts;
    this.decide = decide;
  }

  /** Imports a file of accounts. */
  @POST
  @Path("import")
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importAccounts",
      summary = "Import accounts from a CSV file of any length",
      description =
          "RFC 4180 in UTF-8, separated by comma, semicolon or tab. The header names signals of the"
              + " dictionary; signals of products as `products.analytics.pageVisits30d`; `id` must be"
              + " there. Numbers have a decimal point, ratios may be written 0.92 or 92%, flags true,"
              + " false, yes or no, dates 2026-12-31, sets with `|` between their elements. An empty"
              + " cell takes the signal away, for it is not known; signals that are no columns stay"
              + " as they are. Of two lines with one id the later wins. A header that does not fit"
              + " refuses the file; a line that does not fit is refused with all its issues, and the"
              + " other lines are imported.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
  @APIResponse(
      responseCode = "200",
      description = "What came of the lines",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  public ImportReport importAccounts(InputStream body, @Context HttpHeaders headers)
      throws IOException {
    Utf8.check(headers);
    RuleSet rules = decide.rules(null).ruleSet();
    try (SpooledInput file = new SpooledInput(body)) {
      return new CsvImport(file, rules).run(accounts);
    }
  }
}

package io.nextplay.release.web;

import io.nextplay.Refusal;
import io.nextplay.Role;
import io.nextplay.engine.sentence.Sentences;
import io.nextplay.release.LoadedRelease;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Sheet;
import io.nextplay.table.TableSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The decision tables of a release. */
@Path("/api/v1/releases/{id}/tables")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
@Tag(name = "Releases")
class TableResource {

  private final FindRelease find;

  TableResource(FindRelease find) {
    this.find = find;
  }

  /** All tables. */
  @GET
  @Operation(
      operationId = "listTables",
      summary = "The decision tables of a release",
      description = "In the order of workbooks and sheets.")
  public TableResponse.Page list(
      @Parameter(description = "The release's id, or `active`") @RestPath String id) {
    LoadedRelease release = find.loaded(id);
    return new TableResponse.Page(
        release.release().id(), sheets(release).map(TableResponse.Summary::of).toList());
  }

  /** One table with its rows. */
  @GET
  @Path("{workbook}/{sheet}")
  @Operation(
      operationId = "getTable",
      summary = "A decision table with its rows",
      description = "Rows carry their sheet row numbers; cells read as people typed them.")
  public TableResponse get(
      @Parameter(description = "The release's id, or `active`") @RestPath String id,
      @Parameter(description = "The workbook, with or without `.xlsx`") @RestPath String workbook,
      @Parameter(description = "The sheet") @RestPath String sheet) {
    LoadedRelease release = find.loaded(id);
    String file = workbook.endsWith(".xlsx") ? workbook : workbook + ".xlsx";
    DecisionTable table =
        sheets(release)
            .filter(each -> each.place().workbook().equals(file))
            .filter(each -> each.place().sheet().equals(sheet))
            .findFirst()
            .orElseThrow(() -> unknown(id, file, sheet));
    return TableResponse.of(table, TableSheet.of(table, sheet(release, table)));
  }

  /** Rules written as sentences are tables too, but of no workbook. */
  private static Stream<DecisionTable> sheets(LoadedRelease release) {
    return release.ruleSet().model().tables().stream()
        .filter(table -> !table.place().workbook().endsWith(Sentences.DSLR));
  }

  private static Sheet sheet(LoadedRelease release, DecisionTable table) {
    return release.workbooks().stream()
        .filter(workbook -> workbook.name().equals(table.place().workbook()))
        .flatMap(workbook -> workbook.sheets().stream())
        .filter(each -> each.name().equals(table.place().sheet()))
        .findFirst()
        .orElseThrow();
  }

  private static Refusal unknown(String id, String workbook, String sheet) {
    return new Refusal(
        Refusal.Kind.NOT_FOUND,
        "unknown-table",
        "the release `" + id + "` has no decision table `" + workbook + "!" + sheet + "`");
  }
}

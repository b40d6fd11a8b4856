package io.nextplay.release.web;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseResourceTest {

  private static final String ACTIVE = "/api/v1/releases/active";

  @Test
  void showsTheActiveReleaseByWordAndById() {
    String id =
        get(ACTIVE)
            .then()
            .statusCode(200)
            .body("active", equalTo(true))
            .body("digest", startsWith("sha256:"))
            .body("workbooks", hasItems("expansion-score.xlsx", "signals.xlsx"))
            .body("rules", hasItem("guardrails.drl"))
            .extract()
            .path("id");
    get("/api/v1/releases/" + id).then().statusCode(200).body("id", equalTo(id));
    get("/api/v1/releases").then().statusCode(200).body("releases[0].id", equalTo(id));
  }

  @Test
  void servesTheFile() throws IOException {
    byte[] served =
        get(ACTIVE + "/workbooks/expansion-score.xlsx")
            .then()
            .statusCode(200)
            .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .header("Content-Disposition", "attachment; filename=\"expansion-score.xlsx\"")
            .extract()
            .asByteArray();
    assertThat(served)
        .isEqualTo(Files.readAllBytes(Path.of("decision-tables/expansion-score.xlsx")));
  }

  @Test
  void listsTables() {
    get(ACTIVE + "/tables")
        .then()
        .statusCode(200)
        .body("tables.sheet", hasItems("Usage", "Tiers"))
        .body("tables.find { it.sheet == 'Usage' }.workbook", equalTo("expansion-score.xlsx"))
        .body("tables.find { it.sheet == 'Usage' }.hitPolicy", equalTo("FIRST"))
        .body("tables.find { it.sheet == 'Usage' }.inputs", hasItem("limitUtilisation"));
  }

  @Test
  void listsSignals() {
    get(ACTIVE + "/signals")
        .then()
        .statusCode(200)
        .body("signals[0].name", equalTo("segment"))
        .body("signals[0].choices", equalTo(java.util.List.of("SMB", "MID", "ENT")))
        .body("signals.find { it.name == 'healthScore' }.label", equalTo("Health score"))
        .body("signals.find { it.name == 'healthScore' }.largest", equalTo(100))
        .body("signals.find { it.name == 'healthScore' }.movable", equalTo(true))
        .body("signals.find { it.name == 'healthScore' }.derived", equalTo(false))
        .body("signals.find { it.name == 'tenureMonths' }.derived", equalTo(true))
        .body("signals.find { it.name == 'tenureMonths' }.row", containsString("signals.xlsx!"))
        .body("products.find { it.code == 'analytics' }.title", equalTo("Analytics"))
        .body("plays.find { it.code == 'ASSIGN_REP' }.title", equalTo("Assign a sales rep now"));
    isUnknown("/api/v1/releases/1999-01-01.1/signals", "unknown-release");
  }

  @Test
  void showsATableAsItsSheetDoes() {
    get(ACTIVE + "/tables/expansion-score/Usage")
        .then()
        .statusCode(200)
        .body("workbook", equalTo("expansion-score.xlsx"))
        .body("properties.'Hit policy'", equalTo("FIRST"))
        .body("columns.band.unique()", equalTo(java.util.List.of("When", "Then", "Note")))
        .body("columns.find { it.name == 'limitUtilisation' }.label", equalTo("Highest limit used"))
        .body("columns.find { it.name == 'limitUtilisation' }.type", equalTo("ratio"))
        .body("rows[0].row", equalTo(8))
        .body("rows[0].cells", hasItem(containsString(">=")));
  }

  @Test
  void theReleaseInForceMovesNobody() {
    io.restassured.RestAssured.given()
        .get(ACTIVE + "/impact?wait=60")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("moved.accounts", equalTo(0))
        .body("approval", org.hamcrest.Matchers.nullValue());
  }

  @Test
  void saysWhatIsNotThere() {
    isUnknown("/api/v1/releases/1999-01-01.1", "unknown-release");
    isUnknown("/api/v1/releases/1999-01-01.1/tables", "unknown-release");
    isUnknown("/api/v1/releases/1999-01-01.1/impact", "unknown-release");
    isUnknown(ACTIVE + "/workbooks/nothing.xlsx", "unknown-workbook");
    isUnknown(ACTIVE + "/workbooks/..%2F..%2Fpom.xlsx", "unknown-workbook");
    isUnknown(ACTIVE + "/tables/expansion-score.xlsx/Nothing", "unknown-table");
  }

  private static void isUnknown(String path, String code) {
    io.restassured.RestAssured.given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + code));
  }
}

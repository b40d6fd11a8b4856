package io.nextplay.release.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.nextplay.Role;
import io.nextplay.access.Callers;
import io.nextplay.release.draft.OwnDrafts;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Drafts as callers see them. */
@QuarkusTest
@TestProfile(OwnDrafts.class)
class DraftResourceTest {

  private static final String JSON = "application/json";

  private final String rita = Callers.key("rita", Role.EDITOR, Role.CLIENT);
  private final String sam = Callers.key("sam", Role.APPROVER);

  @Test
  void anEditIsMeasuredApprovedAndPublished() {
    as(rita)
        .contentType(JSON)
        .body("{\"arr\": 1000, \"healthScore\": 63}")
        .put("/api/v1/accounts/near")
        .then()
        .statusCode(201);
    int draft = begin("stricter health gate");
    as(rita)
        .contentType(JSON)
        .body("{\"edits\": [{\"op\": \"set\", \"cell\": \"D8\", \"value\": null}]}")
        .patch("/api/v1/drafts/" + draft + "/tables/health-gates/Gates")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("revision", equalTo(1));
    as(rita)
        .contentType(JSON)
        .body("{\"edits\": [{\"op\": \"set\", \"cell\": \"A8\", \"value\": \"< 65\"}]}")
        .patch("/api/v1/drafts/" + draft + "/tables/health-gates/Gates")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("edited.by", startsWith("key:rita"));
    as(sam)
        .get("/api/v1/drafts/" + draft + "/diff")
        .then()
        .body("changes[0].text", equalTo("row 8: `Health score` from `< 60` to `< 65`"));
    as(sam)
        .get("/api/v1/drafts/" + draft + "/impact?wait=60")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("moved.accounts", equalTo(1))
        .body("top[0].accountId", equalTo("near"))
        .body(
            "movements.find { it.what == 'GATE' }.causes[0].cells",
            equalTo(java.util.List.of("health-gates.xlsx!Gates!8")))
        .body("neverHit", notNullValue());
    as(sam)
        .get("/api/v1/drafts/" + draft + "/check")
        .then()
        .body("publishable", equalTo(false))
        .body("scenarios.run", equalTo(true))
        .body("scenarios.failed", greaterThan(0))
        .body("scenarios.results[0].failures[0].cell", startsWith("scenarios.xlsx!"));
    as(rita)
        .post("/api/v1/drafts/" + draft + "/submit")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("issues.code", hasItem("ScenarioFails"));
    as(rita).post("/api/v1/drafts/" + draft + "/approve").then().statusCode(403);
    as(sam).delete("/api/v1/drafts/" + draft).then().statusCode(403);
    as(rita).delete("/api/v1/drafts/" + draft).then().statusCode(204);
  }

  @Test
  void aWorkbookGoesUpAndComesBack() throws IOException {
    byte[] shipped = Files.readAllBytes(Path.of("decision-tables/pql.xlsx"));
    int draft = begin("upload");
    as(rita)
        .contentType(Xlsx.TYPE)
        .body(shipped)
        .put("/api/v1/drafts/" + draft + "/workbooks/pql.xlsx")
        .then()
        .statusCode(200)
        .body("revision", equalTo(1));
    as(rita)
        .contentType(Xlsx.TYPE)
        .body(new byte[] {'P', 'K', 3, 4, 0, 0})
        .put("/api/v1/drafts/" + draft + "/workbooks/pql.xlsx")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("issues[0].cell", startsWith("pql.xlsx"));
    byte[] back =
        as(rita)
            .get("/api/v1/drafts/" + draft + "/workbooks/pql.xlsx")
            .then()
            .statusCode(200)
            .contentType(Xlsx.TYPE)
            .extract()
            .asByteArray();
    org.assertj.core.api.Assertions.assertThat(back).isEqualTo(shipped);
    as(rita)
        .get("/api/v1/drafts/" + draft + "/tables/pql/Nothing")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-sheet"));
  }

  @Test
  void allMistakesOfARequestAreToldAtOnce() {
    int draft = begin("mistakes");
    as(rita)
        .contentType(JSON)
        .body(
            "{\"edits\": [{\"op\": \"sett\"}, {\"op\": \"set\", \"cell\": \"8A\"},"
                + " {\"op\": \"deleteRow\", \"row\": \"x\", \"more\": 1}]}")
        .patch("/api/v1/drafts/" + draft + "/tables/pql/Signals")
        .then()
        .statusCode(422)
        .body("issues.size()", greaterThan(3))
        .body("issues.pointer", hasItem("/edits/2/more"));
    as(rita)
        .contentType(JSON)
        .header("If-Match", "\"9\"")
        .body("{\"edits\": [{\"op\": \"set\", \"cell\": \"A1\", \"value\": \"x\"}]}")
        .patch("/api/v1/drafts/" + draft + "/tables/health-gates/Gates")
        .then()
        .statusCode(409)
        .body("detail", containsString("revision 1"));
    as(rita)
        .contentType(JSON)
        .body("{\"title\": \" \", \"from\": \"1999-01-01.1\"}")
        .post("/api/v1/drafts")
        .then()
        .statusCode(422)
        .body("issues[0].pointer", equalTo("/title"));
  }

  private int begin(String title) {
    return as(rita)
        .contentType(JSON)
        .body("{\"title\": \"" + title + "\"}")
        .post("/api/v1/drafts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static RequestSpecification as(String key) {
    return RestAssured.given().header("X-API-Key", key);
  }
}

package io.nextplay.decision.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionResourceTest {

  private static final String READY =
      """
      {"account": {"id": "acme", "segment": "MID", "limitUtilisation": 0.92, "activeDepartments": 3,
                   "healthScore": 86, "ownedProducts": ["core"], "renewalDate": "2027-01-25"},
       "events": [{"type": "product.login", "time": "2026-11-20T09:00:00Z", "user": "u1"}],
       "asOf": "2026-11-21T00:00:00Z"}
      """;

  @Test
  void decides() {
    decide(READY)
        .statusCode(200)
        .body("accountId", equalTo("acme"))
        .body("asOf", equalTo("2026-11-21T00:00:00Z"))
        .body("gate.status", equalTo("OPEN"))
        .body("expansion.dimensions.usage", equalTo(8))
        .body("release", startsWith("20"))
        .body("releaseDigest", startsWith("sha256:"))
        .body("recorded", equalTo(false));
  }

  @Test
  void keepsFieldsWithoutValueAndLeavesOutTheTrace() {
    Map<String, Object> decision = decide(READY).extract().jsonPath().getMap("$");
    assertThat(decision).containsKeys("segment", "nextBestAction").doesNotContainKey("trace");
    decide("{\"account\": {\"id\": \"nobody\"}}").statusCode(200).body("upsell.size()", equalTo(3));
  }

  @Test
  void tracesWhenAsked() {
    String asked = READY.replace("\"asOf\"", "\"trace\": true, \"asOf\"");
    decide(asked).body("trace[0].table", containsString(".xlsx!"));
    given()
        .contentType(ContentType.JSON)
        .body(READY)
        .post("/api/v1/decisions?trace=true")
        .then()
        .body("trace.size()", notNullValue());
  }

  @Test
  void forecastsWhenAsked() {
    decide(READY).body("changesAt", nullValue()).body("forecast", nullValue());
    decide(READY.replace("\"asOf\"", "\"forecast\": true, \"asOf\""))
        .statusCode(200)
        .body("changesAt", startsWith("20"))
        .body("forecast.until", equalTo("2027-12-26T00:00:00Z"))
        .body("forecast.text", containsString("→"));
    decide(READY.replace("\"asOf\"", "\"forecast\": \"yes\", \"asOf\""))
        .statusCode(422)
        .body("issues[0].pointer", equalTo("/forecast"));
  }

  @Test
  void keepsADecisionOnlyWhenAsked() {
    String passing = decide(READY).extract().path("id");
    given().get("/api/v1/decisions/" + passing).then().statusCode(404);
    String kept =
        given()
            .contentType(ContentType.JSON)
            .body(READY)
            .post("/api/v1/decisions?record=true")
            .then()
            .statusCode(200)
            .body("recorded", equalTo(true))
            .extract()
            .path("id");
    given()
        .get("/api/v1/decisions/" + kept)
        .then()
        .statusCode(200)
        .body("accountId", equalTo("acme"))
        .body("expansion.dimensions.usage", equalTo(8));
  }

  @Test
  void takesTheActiveReleaseAsAPin() {
    decide(READY.replace("\"asOf\"", "\"release\": \"active\", \"asOf\"")).statusCode(200);
  }

  @Test
  void reportsMistakesOfFormAndOfFactsTogether() {
    decide(
            """
            {"account": {"id": "a b", "limitUtilisaton": 0.5, "nps": "nine", "products": {"analytic": {}, "core": 3}},
             "events": [{"type": 7, "time": "x"}, {"typ": "product.login"},
                        {"type": "product.lgin", "time": "2026-11-20T09:00:00Z"}],
             "asOf": "yesterday", "trace": "yes", "accounts": []}
            """)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-facts"))
        .body("status", equalTo(422))
        .body(
            "issues.pointer",
            hasItems(
                "/accounts",
                "/account/id",
                "/account/limitUtilisaton",
                "/account/nps",
                "/account/products/analytic",
                "/account/products/core",
                "/events/0/type",
                "/events/0/time",
                "/events/1/typ",
                "/events/1/type",
                "/events/1/time",
                "/events/2/type",
                "/asOf",
                "/trace"))
        .body(
            "issues.find { it.pointer == '/account/limitUtilisaton' }.message",
            containsString("`limitUtilisation`"))
        .body("issues.severity.unique()", equalTo(java.util.List.of("ERROR")));
  }

  @Test
  void reportsAnUnknownReleaseWithTheRest() {
    decide("{\"release\": \"1999-01-01.1\", \"account\": {}}")
        .statusCode(422)
        .body("issues.pointer", hasItems("/release", "/account/id"));
  }

  @Test
  void refusesWhatIsNotJson() {
    decide("{\"account\": {\n\"id\": }").statusCode(400).body("detail", containsString("line 2"));
    decide("{\"account\": {\"id\": \"a\", \"id\": \"b\"}}")
        .statusCode(400)
        .body("detail", containsString("uplicate"))
        .body("detail", not(containsString("com.fasterxml")));
    decide("").statusCode(400).body("type", equalTo("/problems/malformed-json"));
    decide("{\"account\": {\"id\": \"a\"}} x").statusCode(400);
    decide("[".repeat(500)).statusCode(400).body("detail", not(containsString("Constraints")));
    decide("[]").statusCode(422).body("issues[0].pointer", equalTo(""));
  }

  private static ValidatableResponse decide(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/v1/decisions").then();
  }
}

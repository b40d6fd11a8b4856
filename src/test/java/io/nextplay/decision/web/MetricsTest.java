package io.nextplay.decision.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

  @Test
  void countsDecisionsAndNamesTheRelease() {
    for (String body : new String[] {"{\"account\": {\"id\": \"a\"}}", "{}"}) {
      given().contentType(ContentType.JSON).body(body).post("/api/v1/decisions");
    }
    get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("nextplay_decision_seconds_count"))
        .body(containsString("nextplay_decisions_total{outcome=\"open\"}"))
        .body(containsString("nextplay_decisions_total{outcome=\"refused\"}"))
        .body(containsString("nextplay_release{digest=\"sha256:"));
  }
}

package io.nextplay.access.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Without an identity provider, and with metrics open. */
@QuarkusTest
class NotConfiguredTest {

  @Test
  void bearerTokensAreRefusedAndSayWhy() {
    given()
        .header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.eyJ1cG4iOiJhbm4ifQ.c2ln")
        .get("/api/v1/accounts")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/bearer-not-configured"));
  }

  @Test
  void metricsAreOpen() {
    given().get("/q/metrics").then().statusCode(200);
  }
}

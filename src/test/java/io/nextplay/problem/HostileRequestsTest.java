package io.nextplay.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that once did something else than they said. */
@QuarkusTest
class HostileRequestsTest {

  private static final String FACTS = "{\"account\": {\"id\": \"acme\", \"healthScore\": 80}}";

  @Test
  void aSemicolonDoesNotHitAnotherAccount() {
    given().contentType("application/json").body("{}").put("/api/v1/accounts/victim");
    given()
        .urlEncodingEnabled(false)
        .delete("/api/v1/accounts/victim;x=1")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-path"));
    given().get("/api/v1/accounts/victim").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"record=tru", "trace=yes", "trace=1"})
  void aMisspeltFlagIsNotFalse(String query) {
    given()
        .contentType("application/json")
        .body(FACTS)
        .post("/api/v1/decisions?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"account\": {\"id\": \"a\", \"arr\": NaN}}", "[[[[[[[[[[[[[[[[[[["})
  void malformedJsonIsNamedWithoutItsParser(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/decisions")
        .then()
        .statusCode(400)
        .body("detail", not(containsString("Feature")))
        .body("detail", not(containsString("Source")));
  }
}

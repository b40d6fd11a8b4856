package io.nextplay.release;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

  @Test
  void isReadyWithTheReleaseOfTheSources() {
    get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'release' }.data.errorsInSources", equalTo(0))
        .body(
            "checks.find { it.name == 'release' }.data.release",
            matchesPattern("\\d{4}-\\d\\d-\\d\\d\\.1"));
  }

  @Test
  void isAlive() {
    get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
  }
}

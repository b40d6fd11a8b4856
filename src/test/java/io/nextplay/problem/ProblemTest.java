package io.nextplay.problem;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {

  private static final int LARGE = 3 * 1024 * 1024;

  @Test
  void unknownPaths() {
    isProblem(get("/api/v1/nothing"), 404, "not-found");
    isProblem(get("/nothing"), 404, "not-found");
    isProblem(get("/api/v1/releases/active/nothing"), 404, "not-found");
  }

  @Test
  void methodsAndTypesThatDoNotFit() {
    isProblem(given().delete("/api/v1/releases"), 405, "method-not-allowed");
    isProblem(given().accept("text/xml").get("/api/v1/releases"), 406, "not-acceptable");
    isProblem(
        given().contentType(ContentType.TEXT).body("x").post("/api/v1/decisions"),
        415,
        "unsupported-media-type");
  }

  @Test
  void bodiesThatAreTooLarge() throws Exception {
    byte[] body = new byte[LARGE];
    java.util.Arrays.fill(body, (byte) ' ');
    isProblem(
        given().contentType(ContentType.JSON).body(body).post("/api/v1/decisions"),
        413,
        "too-large");
    URI decisions = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/decisions");
    HttpRequest unannounced =
        HttpRequest.newBuilder(decisions)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    var answer = HttpClient.newHttpClient().send(unannounced, BodyHandlers.ofString());
    Assertions.assertThat(answer.statusCode()).isEqualTo(413);
    Assertions.assertThat(answer.body()).contains("/problems/too-large");
  }

  private static void isProblem(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + code))
        .body("status", equalTo(status));
  }
}

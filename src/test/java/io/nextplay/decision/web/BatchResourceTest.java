package io.nextplay.decision.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchResourceTest {

  private static final String LINES = "application/x-ndjson";

  @Test
  void answersInOrderWithOneRelease() {
    String body =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"account\": {\"id\": \"a" + i + "\", \"limitUtilisation\": 0.9}}")
            .collect(Collectors.joining("\n"));
    List<JsonPath> answers = batch(body);
    assertThat(answers)
        .extracting(line -> line.getString("accountId"))
        .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "a" + i).toList());
    assertThat(answers).extracting(line -> line.getString("release")).containsOnly(release());
  }

  @Test
  void goesOnAfterBadLines() {
    String tooLong = "{\"account\": {\"id\": \"" + "x".repeat(1 << 20) + "\"}}";
    List<JsonPath> answers =
        batch(
            String.join(
                "\n",
                "{\"account\": {\"id\": \"one\"}}",
                "",
                "{\"account\": {\"id\": ",
                "{\"account\": {\"id\": \"three\", \"npss\": 3}}",
                tooLong,
                "{\"account\": {\"id\": \"other\"}, \"release\": \"1999-01-01.1\"}",
                "{\"account\": {\"id\": \"last\"}}\r\n"));
    assertThat(answers)
        .extracting(line -> line.getString("status"))
        .containsExactly(null, "400", "422", "413", "422", null);
    assertThat(answers)
        .extracting(line -> line.getString("line"))
        .containsExactly(null, "3", "4", "5", "6", null);
    assertThat(answers.get(2).getString("issues[0].pointer")).isEqualTo("/account/npss");
    assertThat(answers.get(5).getString("accountId")).isEqualTo("last");
  }

  @Test
  void anEmptyBatchHasAnEmptyAnswer() {
    assertThat(batch("\n\n")).isEmpty();
  }

  @Test
  void refusesAnUnknownReleaseAndOtherTypes() {
    request()
        .body("{}")
        .post("/api/v1/decisions/batch?release=nope")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-release"));
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/v1/decisions/batch")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  private static List<JsonPath> batch(String body) {
    String answer =
        request()
            .body(body)
            .post("/api/v1/decisions/batch")
            .then()
            .statusCode(200)
            .contentType(LINES)
            .extract()
            .asString();
    return answer.lines().map(JsonPath::from).toList();
  }

  private static String release() {
    return given().get("/api/v1/releases/active").jsonPath().getString("id");
  }

  private static RequestSpecification request() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(LINES, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(LINES);
  }
}

package io.nextplay.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

  @Test
  void isVersion31AndHasNoServers() throws IOException {
    JsonNode api = api();
    assertThat(api.get("openapi").asText()).startsWith("3.1");
    assertThat(api.get("info").get("title").asText()).isEqualTo("nextplay");
    assertThat(api.has("servers")).isFalse();
    assertThat(api.at("/components/schemas/Problem/properties").has("issues")).isTrue();
  }

  @Test
  void everyOperationIsDescribedWithExamplesAndProblems() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, JsonNode> path : api().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        check(operation.getKey() + " " + path.getKey(), operation.getValue(), softly);
      }
    }
    softly.assertAll();
  }

  private static void check(String name, JsonNode operation, SoftAssertions softly) {
    softly.assertThat(operation.path("summary").asText()).as(name + ": summary").isNotEmpty();
    softly.assertThat(operation.path("tags").size()).as(name + ": tags").isPositive();
    if (operation.has("requestBody")) {
      JsonNode body = operation.get("requestBody").path("content");
      softly.assertThat(hasExamples(body)).as(name + ": request example").isTrue();
    }
    boolean problem = false;
    boolean success = false;
    for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
      problem |= response.getKey().startsWith("4");
      success |= response.getKey().startsWith("2");
      boolean json = response.getValue().path("content").has("application/json");
      if (response.getKey().startsWith("2") && json) {
        softly
            .assertThat(hasExamples(response.getValue().path("content")))
            .as(name + ": response example")
            .isTrue();
      }
    }
    softly.assertThat(success).as(name + ": what comes when it succeeds").isTrue();
    softly.assertThat(problem).as(name + ": a 4xx problem").isTrue();
    for (JsonNode parameter : operation.path("parameters")) {
      softly
          .assertThat(parameter.path("description").asText())
          .as(name + ": " + parameter.path("name").asText() + ": description")
          .isNotEmpty();
    }
  }

  private static boolean hasExamples(JsonNode content) {
    boolean all = content.size() > 0;
    for (JsonNode type : content) {
      all &= type.has("example") || type.has("examples");
    }
    return all;
  }

  private static JsonNode api() throws IOException {
    String json = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    return new ObjectMapper().readTree(json);
  }
}

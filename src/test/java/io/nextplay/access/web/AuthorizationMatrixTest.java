package io.nextplay.access.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Role;
import io.nextplay.access.Callers;
import io.nextplay.access.Strict;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document, called by everybody: {@code access/matrix.csv} says who
 * may. An operation without a line there fails, and so does a line without an operation.
 */
@QuarkusTest
@TestProfile(Strict.class)
class AuthorizationMatrixTest {

  private static final String NOBODY = "nobody";

  /** The path's and the method's, and what the document says of it. */
  private record Operation(String method, String path, JsonNode said) {}

  @Test
  void everyOperationIsInTheMatrix() throws IOException {
    assertThat(matrix().keySet()).isEqualTo(operations().keySet());
  }

  @Test
  void everybodyMayDoWhatTheMatrixSaysAndNothingElse() throws IOException {
    Map<String, Map<String, Boolean>> matrix = matrix();
    Map<String, String> keys = new HashMap<>();
    Role.ALL.forEach(role -> keys.put(role, Callers.key(role, role)));
    SoftAssertions softly = new SoftAssertions();
    operations()
        .forEach(
            (id, operation) ->
                matrix
                    .getOrDefault(id, Map.of())
                    .forEach(
                        (who, allowed) ->
                            softly
                                .assertThat(allows(call(operation, keys.get(who)), who))
                                .as("%s by %s", id, who)
                                .isEqualTo(allowed)));
    softly.assertAll();
  }

  @Test
  void theDocumentSaysTheSame() throws IOException {
    Map<String, Map<String, Boolean>> matrix = matrix();
    SoftAssertions softly = new SoftAssertions();
    operations()
        .forEach(
            (id, operation) -> {
              JsonNode security = operation.said().path("security");
              Map<String, Boolean> line = matrix.getOrDefault(id, Map.of());
              softly
                  .assertThat(security.isEmpty())
                  .as("%s is for everybody", id)
                  .isEqualTo(line.get(NOBODY));
              softly.assertThat(security.size()).as("%s: schemes", id).isIn(0, 3);
              Set<String> roles = new HashSet<>();
              security.path(0).path("apiKey").forEach(role -> roles.add(role.asText()));
              softly
                  .assertThat(roles)
                  .as("%s: roles", id)
                  .allMatch(role -> Boolean.TRUE.equals(line.get(role)));
            });
    softly.assertAll();
  }

  private static boolean allows(Response response, String who) {
    int status = response.statusCode();
    String type = status < 400 ? "" : String.valueOf(response.path("type").toString());
    if (type.equals("/problems/not-authenticated") || type.equals("/problems/not-allowed")) {
      assertThat(status).isEqualTo(who.equals(NOBODY) ? 401 : 403);
      return false;
    }
    assertThat(status).isLessThan(500);
    return true;
  }

  private static Response call(Operation operation, @Nullable String key) {
    RequestSpecification request = given();
    if (key != null) {
      request.header("X-API-Key", key);
    }
    JsonNode content = operation.said().path("requestBody").path("content");
    if (!content.isEmpty()) {
      Map.Entry<String, JsonNode> type = content.properties().iterator().next();
      JsonNode example = type.getValue().path("example");
      request
          .contentType(type.getKey())
          .body(
              (example.isTextual() ? example.asText() : example.toString())
                  .getBytes(StandardCharsets.UTF_8));
    }
    String path =
        operation
            .path()
            .replace("{queue}", "expansion")
            .replace("/drafts/{id}", "/drafts/999999999")
            .replaceAll("\\{[^}]+}", "none-of-that-name");
    return request.request(operation.method(), path);
  }

  private static Map<String, Operation> operations() throws IOException {
    String json = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();
    Map<String, Operation> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path :
        new ObjectMapper().readTree(json).get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.put(
            method.getValue().get("operationId").asText(),
            new Operation(
                method.getKey().toUpperCase(java.util.Locale.ROOT),
                path.getKey(),
                method.getValue()));
      }
    }
    return operations;
  }

  /** For each operation who may call it. */
  private static Map<String, Map<String, Boolean>> matrix() throws IOException {
    List<String> lines = lines();
    String[] head = lines.get(0).split(",", -1);
    Map<String, Map<String, Boolean>> matrix = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat(cells).as(line).hasSameSizeAs(head);
      Map<String, Boolean> allowed = new LinkedHashMap<>();
      for (int i = 1; i < head.length; i++) {
        assertThat(cells[i]).as(line).isIn("yes", "no");
        allowed.put(head[i], cells[i].equals("yes"));
      }
      assertThat(matrix.put(cells[0], allowed)).as("%s twice", cells[0]).isNull();
    }
    return matrix;
  }

  private static List<String> lines() throws IOException {
    try (InputStream file =
        AuthorizationMatrixTest.class.getResourceAsStream("/access/matrix.csv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>(text.lines().toList());
      List<String> head = new ArrayList<>(List.of("operation", NOBODY));
      head.addAll(Role.ALL);
      assertThat(lines.get(0).split(",", -1)).containsExactlyElementsOf(head);
      return lines;
    }
  }
}

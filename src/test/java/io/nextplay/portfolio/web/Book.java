package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through the book over HTTP, page by page. */
final class Book {

  private Book() {}

  /** Every entry of a queue; {@code query} may hold filters. */
  static List<Map<String, Object>> queue(String queue, String query, int limit) {
    return entries("/api/v1/queues/" + queue, query, limit);
  }

  /** Every account behind a figure; {@code query} may hold filters. */
  static List<Map<String, Object>> accounts(String query, int limit) {
    return entries("/api/v1/portfolio/accounts", query, limit);
  }

  private static List<Map<String, Object>> entries(String path, String query, int limit) {
    List<Map<String, Object>> entries = new ArrayList<>();
    @Nullable String after = null;
    do {
      String cursor = after == null ? "" : "&after=" + after;
      JsonPath page =
          given()
              .get(path + "?limit=" + limit + query + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      entries.addAll(page.getList("entries"));
      after = page.getString("next");
    } while (after != null);
    return entries;
  }

  /** The latest recorded decision of every account. */
  static List<Map<String, Object>> decisions() {
    List<Map<String, Object>> decisions = new ArrayList<>();
    @Nullable String after = null;
    do {
      String cursor = after == null ? "" : "&after=" + after;
      JsonPath page = given().get("/api/v1/accounts?limit=200" + cursor).jsonPath();
      for (Map<String, Object> account : page.<Map<String, Object>>getList("accounts")) {
        Map<String, Object> decision =
            given()
                .get("/api/v1/accounts/" + account.get("id") + "/decisions?limit=1")
                .jsonPath()
                .getMap("decisions[0]");
        decision.put("account", account);
        decisions.add(decision);
      }
      after = page.getString("next");
    } while (after != null);
    return decisions;
  }

  /** What stands at a path of nested objects; null when there is nothing. */
  static @Nullable Object at(Object json, String... path) {
    @Nullable Object at = json;
    for (String key : path) {
      at = at instanceof Map<?, ?> object ? object.get(key) : null;
    }
    return at;
  }
}

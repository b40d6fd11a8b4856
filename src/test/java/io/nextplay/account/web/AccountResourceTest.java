package io.nextplay.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountResourceTest {

  private static final String ACCOUNTS = "/api/v1/accounts/";

  private static final Map<String, Object> ACME =
      Map.of(
          "segment",
          "MID",
          "arr",
          84000,
          "healthScore",
          82,
          "seatUtilisation",
          0.92,
          "ownedProducts",
          List.of("core"),
          "products",
          Map.of("analytics", Map.of("pageVisits30d", 4)));

  private final String id = "acme-" + UUID.randomUUID();

  @Test
  void putStoresDecidesAndSaysWhetherItIsNew() {
    Response created = json(ACME).put(ACCOUNTS + id);
    created
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("account.id", equalTo(id))
        .body("account.arr", equalTo(84000))
        .body("account.products.analytics.pageVisits30d", equalTo(4))
        .body("decision.accountId", equalTo(id))
        .body("decision.recorded", equalTo(true))
        .body("decision.gate.status", notNullValue());
    assertThat(created.header("Location")).endsWith(ACCOUNTS + id);
    json(Map.of("arr", 90000)).put(ACCOUNTS + id).then().statusCode(200).header("ETag", "\"2\"");
    given()
        .get(ACCOUNTS + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("arr", equalTo(90000))
        .body("segment", nullValue())
        .body("products.size()", equalTo(0));
  }

  @Test
  void whatWasReadCanBeSentBack() {
    json(ACME).put(ACCOUNTS + id);
    String read = given().get(ACCOUNTS + id).asString();
    json(read).put(ACCOUNTS + id).then().statusCode(200);
    assertThat(given().get(ACCOUNTS + id).asString()).isEqualTo(read);
  }

  @Test
  void allIssuesAtOnceAndNothingHalfApplied() {
    json(ACME).put(ACCOUNTS + id);
    json(Map.of(
            "arr", "much",
            "segmnt", "MID",
            "products", Map.of("analytics", Map.of("pageVisits30d", true), "anlytics", Map.of())))
        .put(ACCOUNTS + id)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-facts"))
        .body(
            "issues.pointer",
            hasItems("/arr", "/segmnt", "/products/analytics/pageVisits30d", "/products/anlytics"))
        .body(
            "issues.find { it.pointer == '/segmnt' }.message",
            equalTo("`segmnt` is not a signal; did you mean `segment`?"));
    given().get(ACCOUNTS + id).then().header("ETag", "\"1\"").body("arr", equalTo(84000));
  }

  @Test
  void aBadNewAccountIsNotStored() {
    json(Map.of("arr", "much")).put(ACCOUNTS + id).then().statusCode(422);
    given().get(ACCOUNTS + id).then().statusCode(404).contentType("application/problem+json");
    json(Map.of())
        .put(ACCOUNTS + "a b")
        .then()
        .statusCode(422)
        .body("issues[0].pointer", equalTo("/id"));
    json(Map.of("id", "other")).put(ACCOUNTS + id).then().statusCode(422);
    json(Map.of("products", 3)).put(ACCOUNTS + id).then().statusCode(422);
  }

  @Test
  void malformedBodiesAreRefusedAsSuch() {
    for (String body : List.of("{", "[1]", "3", "")) {
      json(body).put(ACCOUNTS + id).then().statusCode(400).contentType("application/problem+json");
    }
    given().contentType("text/plain").body("x").put(ACCOUNTS + id).then().statusCode(415);
  }

  @Test
  void aMergePatchSetsAndRemoves() {
    json(ACME).put(ACCOUNTS + id);
    given()
        .contentType("application/merge-patch+json")
        .body(
            "{\"arr\": 99000, \"segment\": null, \"products\": {\"analytics\": {\"briefDownloads90d\": 2}}}")
        .patch(ACCOUNTS + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("account.arr", equalTo(99000))
        .body("account.segment", nullValue())
        .body("account.healthScore", equalTo(82))
        .body("account.products.analytics.pageVisits30d", equalTo(4))
        .body("account.products.analytics.briefDownloads90d", equalTo(2))
        .body("decision.recorded", equalTo(true));
    json("{\"products\": null}")
        .patch(ACCOUNTS + id)
        .then()
        .body("account.products.size()", equalTo(0));
    json("{\"healthScore\": \"good\"}")
        .patch(ACCOUNTS + id)
        .then()
        .statusCode(422)
        .body("issues.pointer", hasItems("/healthScore"));
    json("{\"id\": null}").patch(ACCOUNTS + id).then().statusCode(422);
    json("{}").patch(ACCOUNTS + "nobody").then().statusCode(404);
  }

  @Test
  void aLostUpdateIsRefused() {
    json(ACME).put(ACCOUNTS + id);
    json("{\"arr\": 1}").header("If-Match", "\"1\"").patch(ACCOUNTS + id).then().statusCode(200);
    json("{\"arr\": 2}")
        .header("If-Match", "\"1\"")
        .patch(ACCOUNTS + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/lost-update"));
    given().header("If-Match", "\"1\"").delete(ACCOUNTS + id).then().statusCode(409);
    given().get(ACCOUNTS + id).then().body("arr", equalTo(1));
  }

  @Test
  void patchesAtTheSameTimeAreAllApplied() throws Exception {
    json(Map.of()).put(ACCOUNTS + id);
    List<String> signals =
        List.of(
            "arr", "employees", "nps", "champions", "guests", "newTeams", "csat", "openTickets");
    inParallel(
        signals.stream()
            .<Callable<Integer>>map(
                name -> () -> json(Map.of(name, 3)).patch(ACCOUNTS + id).statusCode())
            .toList(),
        200);
    Response read = given().get(ACCOUNTS + id);
    signals.forEach(name -> read.then().body(name, equalTo(3)));
    read.then().header("ETag", "\"9\"");
    given().get(ACCOUNTS + id + "/decisions").then().body("decisions", hasSize(9));
  }

  @Test
  void writersWhoCreateTheSameAccountBothSucceed() throws Exception {
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      writers.add(() -> json(ACME).put(ACCOUNTS + id).statusCode() / 100);
    }
    inParallel(writers, 2);
    given().get(ACCOUNTS + id).then().header("ETag", "\"6\"");
  }

  @Test
  void theBookIsReadPageByPage() {
    List<String> ids = List.of(id + ".1", id + ".2", id + ".3");
    ids.forEach(each -> json(Map.of()).put(ACCOUNTS + each).then().statusCode(201));
    Response page = given().queryParam("limit", 2).queryParam("after", id).get("/api/v1/accounts");
    page.then()
        .statusCode(200)
        .body("accounts.id", equalTo(ids.subList(0, 2)))
        .body("next", equalTo(ids.get(1)));
    given()
        .queryParam("limit", 1)
        .queryParam("after", ids.get(1))
        .get("/api/v1/accounts")
        .then()
        .body("accounts.id", equalTo(ids.subList(2, 3)));
    for (String limit : List.of("0", "201", "x", "-1")) {
      given()
          .queryParam("limit", limit)
          .get("/api/v1/accounts")
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void erasingLeavesNothing() {
    String decision = json(ACME).put(ACCOUNTS + id).path("decision.id");
    given().get("/api/v1/decisions/" + decision).then().statusCode(200);
    given().delete(ACCOUNTS + id).then().statusCode(204);
    given().get(ACCOUNTS + id).then().statusCode(404);
    given().get(ACCOUNTS + id + "/decision").then().statusCode(404);
    given().get(ACCOUNTS + id + "/decisions").then().statusCode(404);
    given()
        .get("/api/v1/decisions/" + decision)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-decision"));
    given().delete(ACCOUNTS + id).then().statusCode(404);
  }

  @Test
  void theCurrentDecisionIsMadeFromWhatIsStored() {
    json(ACME).put(ACCOUNTS + id);
    given()
        .queryParam("trace", true)
        .queryParam("asOf", "2026-11-21T00:00:00+01:00")
        .get(ACCOUNTS + id + "/decision")
        .then()
        .statusCode(200)
        .body("accountId", equalTo(id))
        .body("asOf", equalTo("2026-11-20T23:00:00Z"))
        .body("recorded", equalTo(false))
        .body("trace.size()", org.hamcrest.Matchers.greaterThan(0));
    given().get(ACCOUNTS + id + "/decisions").then().body("decisions", hasSize(1));
    given().queryParam("asOf", "yesterday").get(ACCOUNTS + id + "/decision").then().statusCode(400);
    given()
        .queryParam("release", "1999-01-01.1")
        .get(ACCOUNTS + id + "/decision")
        .then()
        .statusCode(422);
  }

  @Test
  void historyIsNewestFirstAndPaged() {
    List<String> made = new ArrayList<>();
    made.add(json(ACME).put(ACCOUNTS + id).path("decision.id"));
    for (int i = 1; i <= 4; i++) {
      made.add(0, json(Map.of("arr", i)).patch(ACCOUNTS + id).path("decision.id"));
    }
    Response first = given().queryParam("limit", 3).get(ACCOUNTS + id + "/decisions");
    first.then().statusCode(200).body("decisions.id", equalTo(made.subList(0, 3)));
    given()
        .queryParam("limit", 3)
        .queryParam("after", (String) first.path("next"))
        .get(ACCOUNTS + id + "/decisions")
        .then()
        .body("decisions.id", equalTo(made.subList(3, 5)))
        .body("next", nullValue());
    given().queryParam("after", "x").get(ACCOUNTS + id + "/decisions").then().statusCode(400);
  }

  @Test
  void aRecordedDecisionReadsAsItWasAnswered() {
    Response put = json(ACME).put(ACCOUNTS + id);
    Map<String, Object> answered = put.path("decision");
    String decision = put.path("decision.id");
    Map<String, Object> read = given().get("/api/v1/decisions/" + decision).path("$");
    assertThat(read).isEqualTo(answered);
  }

  private static RequestSpecification json(Object body) {
    return given().contentType(ContentType.JSON).body(body);
  }

  private static void inParallel(List<Callable<Integer>> calls, int expected) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      for (Future<Integer> call : threads.invokeAll(calls)) {
        assertThat(call.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }
}

package io.nextplay.account.web;

import static io.nextplay.account.web.CloudEvents.as;
import static io.nextplay.account.web.CloudEvents.batch;
import static io.nextplay.account.web.CloudEvents.event;
import static io.nextplay.account.web.CloudEvents.one;
import static io.nextplay.account.web.CloudEvents.with;
import static io.nextplay.account.web.CloudEvents.without;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.nextplay.Transactions;
import io.nextplay.account.AccountEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsResourceTest {

  private static final String ACCOUNTS = "/api/v1/accounts/";
  private static final String LOGIN = "product.login";

  @Inject AccountEvents events;
  @Inject Transactions transactions;

  private final String id = "events-" + UUID.randomUUID();
  private final Instant now = Instant.now();

  @Test
  void anEventIsStoredAndItsAccountDecidedAtOnce() {
    put(id);
    Response answer =
        one(
            with(
                event(id, id + "-1", "ticket.escalated", now.minusSeconds(60)),
                "data",
                Map.of("product", "core", "user", "u1")));
    answer
        .then()
        .statusCode(200)
        .body("received", equalTo(1))
        .body("new", equalTo(1))
        .body("duplicates", equalTo(0))
        .body("notKept", equalTo(0))
        .body("accounts.id", equalTo(List.of(id)))
        .body("accounts[0].decisionId", notNullValue());
    String decision = answer.path("accounts[0].decisionId");
    given()
        .get("/api/v1/decisions/" + decision)
        .then()
        .statusCode(200)
        .body("accountId", equalTo(id));
    given().get(ACCOUNTS + id).then().header("ETag", "\"2\"");
    assertThat(stored(id)).isEqualTo(1);
    assertThat(signal(id, "ticketsEscalated90d")).isEqualTo(1);
  }

  @Test
  void theChangesOfTheDecisionAreTold() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("healthScore", 82, "nps", 3, "ticketSentiment", "NEUTRAL"))
        .put(ACCOUNTS + id);
    List<Map<String, Object>> cases = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cases.add(event(id, id + "-l" + i, "ticket.logged", now.minusSeconds(i)));
      cases.add(event(id, id + "-e" + i, "ticket.escalated", now.minusSeconds(i)));
    }
    batch(cases)
        .then()
        .statusCode(200)
        .body("new", equalTo(24))
        .body("accounts[0].changes.find { it.what == 'GATE' }.to", equalTo("BLOCKED"));
  }

  /** A record holds all that was known, so events that change nothing must not each leave one. */
  @Test
  void anEventThatChangesNothingIsDecidedAndNotRecorded() {
    put(id);
    one(event(id, id + "-1", LOGIN, now.minusSeconds(120)));
    int recorded = recorded(id);
    one(event(id, id + "-2", LOGIN, now.minusSeconds(60)))
        .then()
        .statusCode(200)
        .body("new", equalTo(1))
        .body("accounts[0].changes", empty())
        .body("accounts[0].decisionId", notNullValue());
    assertThat(recorded(id)).isEqualTo(recorded);
    assertThat(stored(id)).isEqualTo(2);
    assertThat(signal(id, "daysSinceLogin")).isEqualTo(0);
  }

  private static int recorded(String account) {
    return given().get(ACCOUNTS + account + "/decisions").jsonPath().getList("decisions").size();
  }

  @Test
  void theSameEventCountsOnceInABatchAndLater() {
    put(id);
    Map<String, Object> login = event(id, id + "-1", LOGIN, now.minusSeconds(60));
    batch(List.of(login, login)).then().body("new", equalTo(1)).body("duplicates", equalTo(1));
    String decision =
        one(login)
            .then()
            .statusCode(200)
            .body("received", equalTo(1))
            .body("new", equalTo(0))
            .body("duplicates", equalTo(1))
            .body("accounts[0].changes", empty())
            .extract()
            .path("accounts[0].decisionId");
    assertThat(stored(id)).isEqualTo(1);
    // nothing is new, so nothing is decided
    given().get(ACCOUNTS + id).then().header("ETag", "\"2\"");
    given().get(ACCOUNTS + id + "/decisions").then().body("decisions[0].id", equalTo(decision));
  }

  @Test
  void anEventBelongsToOneAccount() {
    put(id);
    put(id + ".b");
    Map<String, Object> login = event(id, id + "-1", LOGIN, now.minusSeconds(60));
    one(login).then().statusCode(200);
    one(with(login, "subject", id + ".b"))
        .then()
        .statusCode(422)
        .body("issues[0].code", equalTo("OtherAccount"))
        .body("issues[0].pointer", equalTo("/id"));
    one(with(with(login, "subject", id + ".b"), "source", "/other")).then().statusCode(200);
    Map<String, Object> fresh = event(id, id + "-2", LOGIN, now.minusSeconds(60));
    batch(List.of(fresh, with(fresh, "subject", id + ".b")))
        .then()
        .statusCode(422)
        .body("issues.pointer", equalTo(List.of("/1/id")));
    assertThat(stored(id)).isEqualTo(1);
  }

  @Test
  void lateEventsCountAtTheirOwnTime() {
    put(id);
    one(event(id, id + "-new", LOGIN, now.minusSeconds(60)));
    one(event(id, id + "-late", LOGIN, now.minus(Duration.ofDays(20)))).then().statusCode(200);
    assertThat(signal(id, "daysSinceLogin")).isEqualTo(0);
    assertThat(
            given()
                .queryParam("asOf", now.minus(Duration.ofDays(10)).toString())
                .queryParam("trace", true)
                .get(ACCOUNTS + id + "/decision")
                .asString())
        .contains("\"daysSinceLogin\":{\"value\":10");
  }

  @Test
  void whatIsTooOldIsSaidNotToBeKept() {
    put(id);
    batch(
            List.of(
                event(id, id + "-old", LOGIN, now.minus(Duration.ofDays(401))),
                event(id, id + "-new", LOGIN, now)))
        .then()
        .statusCode(200)
        .body("received", equalTo(2))
        .body("new", equalTo(1))
        .body("notKept", equalTo(1));
  }

  @Test
  void theFutureIsRefusedBeyondTheToleranceAndDoesNotCountBefore() {
    put(id);
    one(event(id, id + "-1", "ticket.escalated", Instant.now().plusSeconds(600)))
        .then()
        .statusCode(422)
        .body("issues[0].code", equalTo("InTheFuture"))
        .body("issues[0].pointer", equalTo("/time"));
    one(event(id, id + "-2", "ticket.escalated", Instant.now().plusSeconds(240)))
        .then()
        .statusCode(200)
        .body("new", equalTo(1));
    assertThat(stored(id)).isEqualTo(1);
    assertThat(signal(id, "ticketsEscalated90d")).isEqualTo(0);
    assertThat(
            given()
                .queryParam("asOf", Instant.now().plusSeconds(400).toString())
                .queryParam("trace", true)
                .get(ACCOUNTS + id + "/decision")
                .asString())
        .contains("\"ticketsEscalated90d\":{\"value\":1");
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingIsTakenIn() {
    put(id);
    Map<String, Object> good = event(id, id + "-1", LOGIN, now.minusSeconds(60));
    List<Object> bad = new ArrayList<>();
    bad.add(good);
    bad.add(with(with(good, "id", id + "-2"), "type", "product.lgin"));
    bad.add(with(with(good, "id", id + "-3"), "subject", "nobody"));
    bad.add(without(without(without(good, "id"), "source"), "specversion"));
    bad.add(with(with(good, "id", id + "-5"), "time", "yesterday"));
    bad.add(with(with(good, "id", id + "-6"), "data", Map.of("product", "crm", "colour", "red")));
    bad.add(with(with(good, "id", id + "-7"), "data_base64", "AA=="));
    bad.add(with(with(good, "id", id + "-8"), "specversion", "0.3"));
    bad.add(7);
    bad.add(with(with(good, "id", id + "-9"), "Subject", "acme"));
    bad.add(without(with(with(good, "id", 12), "data", Map.of("product", "crm")), "type"));
    bad.add(with(with(with(good, "id", id + "-10"), "source", "not a uri"), "data", "text"));
    bad.add(with(with(good, "id", id + "-11"), "datacontenttype", "application/xml"));
    bad.add(with(with(good, "id", id + "-12"), "extension", Map.of("a", 1)));
    bad.add(with(with(good, "id", "x".repeat(201)), "subject", "a b\u0000"));
    bad.add(with(with(good, "id", id + "-13"), "source", "nextplay/reactions"));
    as(CloudEvents.BATCH)
        .body(bad)
        .post("/api/v1/events")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-events"))
        .body(
            "issues.pointer",
            containsInAnyOrder(
                "/1/type",
                "/2/subject",
                "/3/specversion",
                "/3/id",
                "/3/source",
                "/4/time",
                "/5/data/colour",
                "/5/data/product",
                "/6/data_base64",
                "/7/specversion",
                "/8",
                "/9/Subject",
                "/10/id",
                "/10/type",
                "/10/data/product",
                "/11/source",
                "/11/data",
                "/12/datacontenttype",
                "/13/extension",
                "/14/id",
                "/14/subject",
                "/15/source"))
        .body(
            "issues.find { it.pointer == '/1/type' }.message",
            containsString("did you mean `product.login`?"))
        .body("issues[0].pointer", equalTo("/1/type"));
    assertThat(stored(id)).isZero();
    given().get(ACCOUNTS + id).then().header("ETag", "\"1\"");
  }

  @Test
  void extensionAttributesAndNullsArePassedOver() {
    put(id);
    Map<String, Object> event = event(id, id + "-1", LOGIN, now.minusSeconds(60));
    event.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    event.put("sampledrate", 3);
    event.put("datacontenttype", "application/json; charset=utf-8");
    event.put("dataschema", null);
    event.put("data", null);
    event.put("data_base64", null);
    one(event).then().statusCode(200).body("new", equalTo(1));
  }

  @Test
  void parametersOfTheTypeAreTolerated() {
    put(id);
    Map<String, Object> event = event(id, id + "-1", LOGIN, now.minusSeconds(60));
    as(CloudEvents.ONE + "; charset=UTF-8")
        .body(event)
        .post("/api/v1/events")
        .then()
        .statusCode(200);
    as(CloudEvents.BATCH + "; charset=utf-8; x=y")
        .body(List.of(event))
        .post("/api/v1/events")
        .then()
        .statusCode(200);
    as(CloudEvents.ONE + "; charset=utf-16")
        .body("x")
        .post("/api/v1/events")
        .then()
        .statusCode(400);
  }

  @Test
  void bodiesOfAnotherShapeAreRefused() throws Exception {
    one(Map.of()).then().statusCode(422).body("issues", hasSize(6));
    for (String body : List.of("[]", "{", "3", "", "null")) {
      as(CloudEvents.ONE)
          .body(body)
          .post("/api/v1/events")
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
    as(CloudEvents.BATCH).body("{}").post("/api/v1/events").then().statusCode(400);
    as("application/json").body("{}").post("/api/v1/events").then().statusCode(415);
    assertThat(postWithoutContentType()).isEqualTo(415);
    batch(List.of()).then().statusCode(200).body("received", equalTo(0)).body("accounts", empty());
  }

  @Test
  void aBatchIsLimited() {
    put(id);
    List<Map<String, Object>> most = logins(1_000, 0);
    batch(most).then().statusCode(200).body("new", equalTo(1_000));
    batch(logins(1_001, 0))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/too-many-events"))
        .body("detail", startsWith("a batch holds at most 1000 events"));
    as(CloudEvents.BATCH)
        .body("[\"" + "x".repeat(3 << 20) + "\"]")
        .post("/api/v1/events")
        .then()
        .statusCode(413);
  }

  @Test
  void anAccountKeepsTheNewestThousandOfAType() {
    put(id);
    batch(logins(1_000, 100)).then().statusCode(200);
    batch(logins(100, 0)).then().statusCode(200).body("new", equalTo(100));
    assertThat(stored(id)).isEqualTo(1_000);
    batch(logins(1_000, 1_200))
        .then()
        .statusCode(200)
        .body("new", equalTo(0))
        .body("notKept", equalTo(1_000));
    one(event(id, id + "-visit", "support.visit", now.minusSeconds(5_000)))
        .then()
        .body("new", equalTo(1));
    assertThat(stored(id)).isEqualTo(1_001);
    assertThat(
            transactions.run(() -> events.since(id, Instant.EPOCH)).stream()
                .filter(event -> event.type().equals(LOGIN))
                .map(event -> event.time().getEpochSecond())
                .min(Long::compareTo))
        .contains(now.minusSeconds(999).getEpochSecond());
  }

  @Test
  void anEventThatIsNewsOfNothingStillMakesEventsKnown() {
    put(id);
    one(event(id, id + "-old", LOGIN, now.minus(Duration.ofDays(500))))
        .then()
        .body("notKept", equalTo(1));
    given().get(ACCOUNTS + id).then().header("ETag", "\"2\"");
    assertThat(signal(id, "ticketsEscalated90d")).isEqualTo(0);
  }

  @Test
  void batchesAtTheSameTimeDoNotBlockEachOther() throws Exception {
    List<String> ids = IntStream.range(0, 12).mapToObj(i -> id + "." + i).toList();
    ids.forEach(EventsResourceTest::put);
    List<List<Map<String, Object>>> batches = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int number = i;
      List<Map<String, Object>> each =
          new ArrayList<>(
              ids.stream()
                  .map(account -> event(account, account + "-" + number, LOGIN, now))
                  .toList());
      Collections.shuffle(each, new java.util.Random(i));
      batches.add(each);
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> status :
          threads.invokeAll(
              batches.stream()
                  .<java.util.concurrent.Callable<Integer>>map(
                      each -> () -> batch(each).statusCode())
                  .toList())) {
        assertThat(status.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdown();
    }
    ids.forEach(account -> assertThat(stored(account)).isEqualTo(8));
    given().get(ACCOUNTS + ids.get(0)).then().header("ETag", "\"9\"");
  }

  private List<Map<String, Object>> logins(int count, int from) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> event(id, id + "-" + i, LOGIN, now.minusSeconds(i)))
        .toList();
  }

  private static void put(String account) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("segment", "MID", "healthScore", 82))
        .put(ACCOUNTS + account)
        .then()
        .statusCode(201);
  }

  private int stored(String account) {
    return transactions.run(() -> events.since(account, Instant.EPOCH)).size();
  }

  /** A signal as the current decision sees it; -1 when no row tested it. */
  private static int postWithoutContentType() throws Exception {
    java.net.http.HttpRequest request =
        java.net.http.HttpRequest.newBuilder(
                java.net.URI.create(
                    io.restassured.RestAssured.baseURI
                        + ":"
                        + io.restassured.RestAssured.port
                        + "/api/v1/events"))
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    return java.net.http.HttpClient.newHttpClient()
        .send(request, java.net.http.HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int signal(String account, String name) {
    String json =
        given().queryParam("trace", true).get(ACCOUNTS + account + "/decision").asString();
    java.util.regex.Matcher value =
        java.util.regex.Pattern.compile("\"" + name + "\":\\{\"value\":(\\d+)").matcher(json);
    return value.find() ? Integer.parseInt(value.group(1)) : -1;
  }
}

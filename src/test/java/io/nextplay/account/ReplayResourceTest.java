package io.nextplay.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.nextplay.Transactions;
import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.decision.Replay;
import io.nextplay.decision.ReplayDecision;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Here, and not in the decision room, because it needs accounts whose decisions are recorded. */
@QuarkusTest
class ReplayResourceTest {

  private static final String DECISIONS = "/api/v1/decisions/";

  @Inject ImportAccounts imports;
  @Inject DecisionLog log;
  @Inject ReplayDecision replay;
  @Inject Transactions transactions;
  @Inject EntityManager database;

  private final String id = "replay-" + UUID.randomUUID();

  @Test
  void everyDecisionOfASampleOfTheBookIsMadeAgain() {
    List<ImportAccounts.Item> sample =
        DemoBook.accounts(99, 120, LocalDate.now(ZoneOffset.UTC)).map(this::item).toList();
    assertThat(imports.run(sample.iterator(), read -> true)).isEmpty();
    for (ImportAccounts.Item item : sample) {
      for (Decision decision : log.history(item.id(), 9, null).decisions()) {
        Replay again = replay.replay(decision.id());
        assertThat(again.differences()).as(item.id()).isEmpty();
        assertThat(again.equal()).isTrue();
      }
    }
  }

  private ImportAccounts.Item item(DemoAccount account) {
    return new ImportAccounts.Item(
        id + "." + account.id(),
        new AccountFacts(account.signals(), account.products()),
        account.events().stream()
            .map(e -> new AccountEvent(id, e.id(), e.type(), e.time(), e.product(), e.user()))
            .toList());
  }

  @Test
  void anHonestRecordReplaysEqualAndATamperedOneDoesNot() {
    String decision = put().path("decision.id");
    given()
        .get(DECISIONS + decision + "/replay")
        .then()
        .statusCode(200)
        .body("equal", equalTo(true))
        .body("differenceCount", equalTo(0))
        .body("differences", empty());
    tamper("outcome = replace(outcome, '\"status\":\"OPEN\"', '\"status\":\"BLOCKED\"')", decision);
    given()
        .get(DECISIONS + decision + "/replay")
        .then()
        .statusCode(200)
        .body("equal", equalTo(false))
        .body("differenceCount", greaterThan(0))
        .body("differences[0].pointer", equalTo("/gate/status"))
        .body("differences[0].recorded", equalTo("BLOCKED"))
        .body("differences[0].replayed", equalTo("OPEN"));
  }

  @Test
  void decisionsOfRequestsAreMadeAgainToo() {
    String decision =
        given()
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "account", Map.of("id", id, "healthScore", 82, "nps", 9.5),
                    "asOf", "2026-03-01T00:00:00.123456789Z",
                    "events",
                        List.of(Map.of("type", "product.login", "time", "2026-02-20T09:00:00Z"))))
            .post("/api/v1/decisions?record=true&trace=true")
            .path("id");
    given().get(DECISIONS + decision + "/replay").then().body("equal", equalTo(true));
  }

  @Test
  void whatIsNotThereOrNotUsableIsRefused() {
    given()
        .get(DECISIONS + "nothing/replay")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unknown-decision"));
    String decision = put().path("decision.id");
    tamper("outcome = replace(outcome, '\"release\":\"', '\"release\":\"1999-')", decision);
    given()
        .get(DECISIONS + decision + "/replay")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/release-not-usable"));
  }

  private io.restassured.response.Response put() {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("segment", "MID", "healthScore", 82, "nps", 9))
        .put("/api/v1/accounts/" + id);
  }

  private void tamper(String how, String decision) {
    int changed =
        transactions.run(
            () ->
                database
                    .createNativeQuery("update decision set " + how + " where id = :id")
                    .setParameter("id", decision)
                    .executeUpdate());
    assertThat(changed).isEqualTo(1);
  }
}

package io.nextplay.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.nextplay.Transactions;
import io.nextplay.account.AccountEvent;
import io.nextplay.account.AccountEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionsResourceTest {

  private static final String ACCOUNTS = "/api/v1/accounts/";

  @Inject AccountEvents events;
  @Inject Transactions transactions;

  private final String id = "reactions-" + UUID.randomUUID();
  private final Instant now = Instant.now();

  @BeforeEach
  void anAccountThatIsOfferedMoreSeats() {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "segment",
                "MID",
                "healthScore",
                90,
                "nps",
                9,
                "seatUtilisation",
                0.95,
                "featureUtilisation",
                0.95,
                "activeDepartments",
                4,
                "powerFeatures",
                3,
                "emailConsent",
                true))
        .put(ACCOUNTS + id)
        .then()
        .statusCode(201)
        .body("decision.plays.motion", hasItem("SEATS"));
  }

  @Test
  void aDeclineCoolsDown() {
    String play = seatsPlay();
    react(Map.of("play", play, "reaction", "DECLINED", "time", now.minusSeconds(60).toString()))
        .then()
        .statusCode(200)
        .body("account.id", equalTo(id))
        .body("decision.accountId", equalTo(id))
        .body("decision.recorded", equalTo(true))
        .body("decision.plays.motion", not(hasItem("SEATS")))
        .body("decision.funnel.removed.by", hasItem("COOL_DOWN"))
        .body(
            "decision.funnel.removed.find { it.play == '" + play + "' }.by", equalTo("COOL_DOWN"));
    assertThat(stored())
        .extracting(AccountEvent::type)
        .containsExactlyInAnyOrder("play.declined", "play.touch");
    assertThat(stored()).extracting(AccountEvent::source).containsOnly("nextplay/reactions");
    given()
        .queryParam("asOf", now.plus(Duration.ofDays(31)).toString())
        .get(ACCOUNTS + id + "/decision")
        .then()
        .body("funnel.removed.by", not(hasItem("COOL_DOWN")))
        .body("plays.motion", hasItem("SEATS"));
  }

  @Test
  void aDeclinedProductIsLeftAlone() {
    react(Map.of("play", seatsPlay(), "product", "analytics", "reaction", "DECLINED"))
        .then()
        .statusCode(200);
    assertThat(stored()).extracting(AccountEvent::product).containsOnly("analytics");
  }

  @Test
  void touchesFeedTheContactCap() {
    for (int touch = 1; touch <= 4; touch++) {
      Response answer =
          react(
              Map.of(
                  "play", seatsPlayOrAny(),
                  "reaction", "NO_ANSWER",
                  "time", now.minus(Duration.ofDays(touch)).toString()));
      answer.then().statusCode(200);
      List<String> by = answer.path("decision.funnel.removed.by");
      assertThat(by.contains("CONTACT_CAP")).as("after %d touches", touch).isEqualTo(touch >= 4);
    }
  }

  @Test
  void allReactionsAreKept() {
    for (String reaction : List.of("ACCEPTED", "DECLINED", "MAYBE_LATER", "NO_ANSWER")) {
      react(Map.of("play", "ASSIGN_REP", "reaction", reaction)).then().statusCode(200);
    }
    assertThat(stored().stream().map(AccountEvent::type).distinct().toList())
        .containsExactlyInAnyOrder(
            "play.touch", "play.accepted", "play.declined", "play.maybe_later", "play.no_answer");
    assertThat(stored()).hasSize(8);
  }

  @Test
  void theSameReactionAgainChangesNothing() {
    Map<String, Object> body =
        Map.of(
            "play", "ASSIGN_REP",
            "product", "analytics",
            "reaction", "MAYBE_LATER",
            "time", now.minusSeconds(60).toString());
    String first = react(body).path("decision.id");
    react(body).then().statusCode(200).body("decision.id", equalTo(first));
    assertThat(stored()).hasSize(2);
    given().get(ACCOUNTS + id).then().header("ETag", "\"2\"");
    given().get(ACCOUNTS + id + "/decisions").then().body("decisions", hasSize(2));
  }

  @Test
  void aClockALittleAheadIsTakenForNow() {
    react(
            Map.of(
                "play", seatsPlay(),
                "reaction", "DECLINED",
                "time", Instant.now().plusSeconds(120).toString()))
        .then()
        .statusCode(200)
        .body("decision.funnel.removed.by", hasItem("COOL_DOWN"));
  }

  @Test
  void aPlayAboutAProductNeedsItsProduct() {
    react(Map.of("play", "CROSS_SELL_REP", "reaction", "DECLINED"))
        .then()
        .statusCode(422)
        .body("issues.code", equalTo(java.util.List.of("MissingProduct")))
        .body("issues.pointer", equalTo(java.util.List.of("/product")));
  }

  @Test
  void allIssuesAtOnceAndNothingIsKept() {
    react(
            Map.of(
                "play", "ASIGN_REP",
                "product", "anlytics",
                "reaction", "REFUSED",
                "time", Instant.now().plusSeconds(3600).toString(),
                "note", "x"))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-reaction"))
        .body(
            "issues.pointer",
            containsInAnyOrder("/play", "/product", "/reaction", "/time", "/note"));
    react(Map.of()).then().statusCode(422).body("issues.pointer", hasItem("/play"));
    react(
            Map.of(
                "play", "ASSIGN_REP",
                "reaction", "ACCEPTED",
                "time", now.minus(Duration.ofDays(401)).toString()))
        .then()
        .statusCode(422)
        .body("issues[0].code", equalTo("TooOld"));
    react(List.of()).then().statusCode(422);
    assertThat(stored()).isEmpty();
    given().get(ACCOUNTS + id).then().header("ETag", "\"1\"");
  }

  @Test
  void unknownAccountsAndBrokenBodies() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("play", "ASSIGN_REP", "reaction", "ACCEPTED"))
        .post(ACCOUNTS + "nobody/reactions")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-account"));
    react("{").then().statusCode(400);
    given()
        .contentType("text/plain")
        .body("x")
        .post(ACCOUNTS + id + "/reactions")
        .then()
        .statusCode(415);
  }

  private String seatsPlay() {
    return given()
        .get(ACCOUNTS + id + "/decision")
        .path("plays.find { it.motion == 'SEATS' }.play");
  }

  private String seatsPlayOrAny() {
    String play = seatsPlay();
    return play == null ? "ASSIGN_REP" : play;
  }

  private Response react(Object body) {
    return given().contentType(ContentType.JSON).body(body).post(ACCOUNTS + id + "/reactions");
  }

  private List<AccountEvent> stored() {
    return transactions.run(() -> events.since(id, Instant.EPOCH));
  }
}

package io.nextplay.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPlanResourceTest {

  private static final String ACCOUNTS = "/api/v1/accounts/";

  private final String id = "plan-" + UUID.randomUUID();

  /** A good account that only a few things keep from being ready. */
  private static Map<String, Object> acme() {
    Map<String, Object> signals = new HashMap<>();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    signals.put("segment", "MID");
    signals.put("arr", 84000);
    signals.put("healthScore", 82);
    signals.put("nps", 8);
    signals.put("npsDate", today.minusDays(30).toString());
    signals.put("ticketSentiment", "NEUTRAL");
    signals.put("seatUtilisation", 0.7);
    signals.put("featureUtilisation", 0.75);
    signals.put("activeDepartments", 3);
    signals.put("powerFeatures", 2);
    signals.put("activeUsers", 40);
    signals.put("daysSinceLogin", 1);
    signals.put("ticketsLogged90d", 1);
    signals.put("headcountGrowth", 0.12);
    signals.put("newUsers30d", 6);
    signals.put("contractType", "ANNUAL");
    signals.put("contractStart", today.minusDays(150).toString());
    signals.put("renewalDate", today.plusDays(75).toString());
    signals.put("discount", 0.05);
    signals.put("champions", 3);
    signals.put("onboardingComplete", true);
    signals.put("emailConsent", true);
    signals.put("ownedProducts", List.of("core"));
    signals.put("products", Map.of("analytics", Map.of("pageVisits30d", 4, "themeTickets", 1)));
    return signals;
  }

  @BeforeEach
  void store() {
    given().contentType(ContentType.JSON).body(acme()).put(ACCOUNTS + id).then().statusCode(201);
  }

  @Test
  void aStoredAccountsDecisionSaysWhenItWillChange() {
    Response now = given().get(ACCOUNTS + id + "/decision");
    now.then()
        .statusCode(200)
        .body("changesAt", notNullValue())
        .body("forecast.until", notNullValue())
        .body("forecast.changes", hasSize(greaterThan(0)))
        .body("forecast.because", notNullValue())
        .body("forecast.text", containsString("→"));
    Instant changesAt = Instant.parse(now.path("changesAt"));
    String headline = headline(changesAt.minusMillis(1));
    assertThat(headline).isEqualTo(headline(Instant.parse(now.path("asOf"))));
    assertThat(headline(changesAt)).isNotEqualTo(headline);
  }

  private String headline(Instant asOf) {
    Response decision =
        given().queryParam("asOf", asOf.toString()).get(ACCOUNTS + id + "/decision");
    return String.join(
        " ",
        decision.path("gate.status").toString(),
        decision.path("expansion.tier"),
        decision.path("upsell.cell"),
        decision.path("segment"),
        decision.path("nextBestAction.play"),
        decision.path("crossSell.tier").toString(),
        decision.path("crossSell.cell").toString());
  }

  @Test
  void aChangeAnswersItsForecastToo() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"nps\": 9}")
        .patch(ACCOUNTS + id)
        .then()
        .body("decision.forecast.until", notNullValue());
  }

  @Test
  void momentsBeyondReasonAreRefused() {
    for (String asOf : List.of("+999999999-12-31T23:59:59Z", "-99999-01-01T00:00:00Z", "soon")) {
      given().queryParam("asOf", asOf).get(ACCOUNTS + id + "/decision").then().statusCode(400);
    }
    given()
        .queryParam("asOf", "9999-12-31T23:59:59Z")
        .get(ACCOUNTS + id + "/decision")
        .then()
        .statusCode(200);
  }

  @Test
  void whatIfComparesAndStoresNothing() {
    String account = given().get(ACCOUNTS + id).asString();
    String history = given().get(ACCOUNTS + id + "/decisions").asString();
    whatIf("{\"healthScore\": 40}")
        .statusCode(200)
        .body("current.gate.status", equalTo("OPEN"))
        .body("current.recorded", equalTo(false))
        .body("whatIf.gate.status", equalTo("BLOCKED"))
        .body("whatIf.recorded", equalTo(false))
        .body("changes.what", hasItems("GATE", "NEXT_BEST_ACTION"))
        .body("changes.find { it.what == 'GATE' }.from", equalTo("OPEN"))
        .body("changes.find { it.what == 'GATE' }.to", equalTo("BLOCKED"))
        .body("scoreChange", notNullValue())
        .body("current.trace", nullValue());
    given().get(ACCOUNTS + id).then().header("ETag", "\"1\"");
    assertThat(given().get(ACCOUNTS + id).asString()).isEqualTo(account);
    assertThat(given().get(ACCOUNTS + id + "/decisions").asString()).isEqualTo(history);
  }

  @Test
  void whatIfTakesRemovalsProductsAndDerivedSignals() {
    whatIf(
            "{\"limitUtilisation\": 0.95, \"nps\": null, \"products\": {\"analytics\": {\"askedInSupport\": true}}}")
        .statusCode(200)
        .body("whatIf.pqls.code", hasItems("PLAN_LIMIT_90", "CROSS_SELL_ASKED_SUPPORT"))
        .body("current.pqls.code", not(hasItem("PLAN_LIMIT_90")))
        .body("whatIf.upsell.fit", notNullValue());
    whatIf("{}").body("changes", empty()).body("scoreChange", equalTo(0));
    given()
        .contentType("application/merge-patch+json")
        .body("{\"nps\": 10}")
        .post(ACCOUNTS + id + "/what-if?trace=true")
        .then()
        .statusCode(200)
        .body("current.trace", hasSize(greaterThan(0)))
        .body("whatIf.trace", hasSize(greaterThan(0)));
  }

  @Test
  void whatIfRefusesAsPatchDoes() {
    String bad =
        """
        {"healthScore": "good", "npss": 3, "nps": 11, "products": {"analytics": {"pageVisits30d": true}, "anlytics": {}}}
        """;
    Response patched = given().contentType(ContentType.JSON).body(bad).patch(ACCOUNTS + id);
    Response asked =
        given().contentType(ContentType.JSON).body(bad).post(ACCOUNTS + id + "/what-if");
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.asString()).isEqualTo(patched.asString());
    whatIf("{\"id\": null}").statusCode(422);
    whatIf("{\"products\": 3}").statusCode(422);
    for (String body : List.of("{", "[1]", "3", "", "{\"nps\": 1, \"nps\": 2}")) {
      whatIf(body).statusCode(400).contentType("application/problem+json");
    }
    given()
        .contentType("text/plain")
        .body("x")
        .post(ACCOUNTS + id + "/what-if")
        .then()
        .statusCode(415);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(ACCOUNTS + id + "/what-if?trace=perhaps")
        .then()
        .statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(ACCOUNTS + "nobody/what-if")
        .then()
        .statusCode(404);
  }

  private ValidatableResponse whatIf(String body) {
    return given().contentType(ContentType.JSON).body(body).post(ACCOUNTS + id + "/what-if").then();
  }

  @Test
  void aPathThatWhatIfConfirms() {
    Response path = given().get(ACCOUNTS + id + "/path?to=EXPANSION_READY");
    path.then()
        .statusCode(200)
        .body("accountId", equalTo(id))
        .body("to", equalTo("EXPANSION_READY"))
        .body("product", nullValue())
        .body("reachable", equalTo(true))
        .body("text", containsString("expansion ready"))
        .body("paths", hasSize(lessThanOrEqualTo(5)))
        .body("paths[0].tier", equalTo("EXPANSION_READY"))
        .body("paths[0].steps[0].label", notNullValue())
        .body("paths[0].steps[0].toText", notNullValue())
        .body("paths[0].gate", equalTo("OPEN"))
        .body("paths[0].nextBestAction.title", notNullValue());
    Map<String, Object> patch = new HashMap<>();
    List<Map<String, Object>> steps = path.path("paths[0].steps");
    steps.forEach(step -> patch.put((String) step.get("signal"), step.get("to")));
    given()
        .contentType(ContentType.JSON)
        .body(patch)
        .post(ACCOUNTS + id + "/what-if")
        .then()
        .statusCode(200)
        .body("whatIf.expansion.tier", equalTo("EXPANSION_READY"));
  }

  @Test
  void whoIsThereAlreadyNeedsNoPath() {
    given()
        .get(ACCOUNTS + id + "/path?to=NOT_READY")
        .then()
        .statusCode(200)
        .body("reachable", equalTo(true))
        .body("paths", empty())
        .body("text", containsString("already"));
  }

  @Test
  void aPathForAProduct() {
    given()
        .get(ACCOUNTS + id + "/path?product=analytics&to=READY_NOW")
        .then()
        .statusCode(200)
        .body("product", equalTo("analytics"))
        .body("from", notNullValue())
        .body("text", containsString("ready now"));
  }

  @Test
  void whatCannotBeReachedIsSaidHonestly() {
    String poor = id + "-poor";
    given()
        .contentType(ContentType.JSON)
        .body(
            "{\"healthScore\": 50, \"seatUtilisation\": 0.05, \"discount\": 0.5, \"headcountGrowth\": -0.1}")
        .put(ACCOUNTS + poor);
    given()
        .get(ACCOUNTS + poor + "/path?to=EXPANSION_READY")
        .then()
        .statusCode(200)
        .body("reachable", equalTo(false))
        .body("paths", empty())
        .body("text", containsString("no one or two changes"));
  }

  @Test
  void pathRefusals() {
    refused("/path?to=EXPANSION_REDY", "/to", "EXPANSION_LIKELY");
    refused("/path", "/to", "`to` is missing");
    refused("/path?to=", "/to", "EXPANSION_READY");
    refused("/path?to=READY_NOW&product=analytcs", "/product", "did you mean `analytics`");
    refused("/path?to=READY_NOW&product=core", "/product", "owns `core`");
    refused("/path?to=EXPANSION_READY&product=analytics", "/to", "READY_NOW");
    refused("/path?to=%3Cscript%3E%00", "/to", "is not a tier");
    given().get(ACCOUNTS + "nobody/path?to=EXPANSION_READY").then().statusCode(404);
  }

  private void refused(String path, String pointer, String message) {
    given()
        .urlEncodingEnabled(false)
        .get(ACCOUNTS + id + path)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("issues[0].pointer", equalTo(pointer))
        .body("issues[0].message", containsString(message));
  }

  @Test
  void nextBestActionsAreTheDecisionsPlays() {
    List<String> plays = given().get(ACCOUNTS + id + "/decision").path("plays.play");
    given()
        .get(ACCOUNTS + id + "/next-best-actions?maxResults=2")
        .then()
        .statusCode(200)
        .body("plays.play", equalTo(plays.subList(0, 2)))
        .body("gate.status", equalTo("OPEN"))
        .body("funnel.candidates", greaterThan(1));
    given()
        .get(ACCOUNTS + id + "/next-best-actions?maxResults=20")
        .then()
        .body("plays.play", equalTo(plays));
    for (String most : List.of("0", "21", "-1", "x", "1.5")) {
      given()
          .get(ACCOUNTS + id + "/next-best-actions?maxResults=" + most)
          .then()
          .statusCode(400)
          .body("detail", containsString("1 to 20"));
    }
    given().get(ACCOUNTS + "nobody/next-best-actions").then().statusCode(404);
  }

  @Test
  void crossSellIsTheMatrixRow() {
    given()
        .get(ACCOUNTS + id + "/cross-sell")
        .then()
        .statusCode(200)
        .body("owned", equalTo(List.of("core")))
        .body("gate.status", equalTo("OPEN"))
        .body("products.readiness.product", equalTo(List.of("analytics", "automation", "security")))
        .body("products[0].readiness.tier", notNullValue())
        .body("products.every { (it.offer == null) != it.notOffered.isEmpty() }", equalTo(true));
    given().get(ACCOUNTS + "nobody/cross-sell").then().statusCode(404);
  }
}

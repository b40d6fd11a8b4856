package io.nextplay.access.web;

import static io.nextplay.access.Callers.caller;
import static io.nextplay.access.Callers.key;
import static io.nextplay.access.Callers.made;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.nextplay.Role;
import io.nextplay.access.KeepKeys;
import io.nextplay.access.Strict;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Strict.class)
class ApiKeyTest {

  private static final String ANY = "np_QHxS3jv0XkZb.VGhpcyBpcyBhbiBleGFtcGxlLCBhbmQgbm8ga2V5ISE";

  @Inject KeepKeys keys;

  @Test
  void aKeyIsShownOnceAndTakenFromThenOn() {
    String name = "crm-" + UUID.randomUUID();
    String key =
        caller("root", Role.ADMIN)
            .contentType("application/json")
            .body("{\"name\": \"" + name + "\", \"roles\": [\"client\"]}")
            .post("/api/v1/keys")
            .then()
            .statusCode(201)
            .body("id", startsWith("np_"))
            .body("name", equalTo(name))
            .body("roles", contains("client"))
            .body("createdBy", startsWith("key:root-"))
            .extract()
            .path("key");
    me(key)
        .then()
        .statusCode(200)
        .body("name", equalTo("key:" + name))
        .body("kind", equalTo("KEY"))
        .body("roles", contains("client"))
        .body("demo", nullValue());
    String all = caller("root", Role.ADMIN).get("/api/v1/keys").asString();
    assertThat(all).contains(name).doesNotContain(key.substring(key.indexOf('.') + 1));
  }

  @Test
  void aRevokedKeyIsRefusedAtOnceAndSaysSo() {
    KeepKeys.Made made = made("crm", Role.VIEWER);
    me(made.text()).then().statusCode(200);
    caller("root", Role.ADMIN)
        .delete("/api/v1/keys/" + made.key().id())
        .then()
        .statusCode(200)
        .body("revokedAt", notNullValue())
        .body("key", nullValue());
    refused(me(made.text()), "key-revoked");
    caller("root", Role.ADMIN)
        .delete("/api/v1/keys/np_none")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-key"));
  }

  @Test
  void anExpiredKeyIsRefusedAndSaysSo() throws InterruptedException {
    KeepKeys.Wanted wanted =
        new KeepKeys.Wanted(
            "short-" + UUID.randomUUID(), List.of(Role.VIEWER), Instant.now().plusMillis(700));
    String key = keys.create(wanted, "test", List.of()).text();
    me(key).then().statusCode(200);
    Thread.sleep(800);
    refused(me(key), "key-expired");
  }

  @Test
  void anUnknownIdAndAWrongSecretAreToldAlike() {
    String good = key("crm", Role.VIEWER);
    char first = good.charAt(good.indexOf('.') + 1);
    String wrong =
        good.substring(0, good.indexOf('.') + 1)
            + (first == 'A' ? 'B' : 'A')
            + good.substring(good.indexOf('.') + 2);
    String unknown = refused(me(ANY), "key-not-valid").asString();
    assertThat(refused(me(wrong), "key-not-valid").asString()).isEqualTo(unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"np_a", "", "Bearer x", "np_a.b", "'; drop table api_key; --"})
  void whatIsNoKeyIsNotTakenForNobody(String text) {
    refused(me(text), "key-not-valid");
    refused(given().header("X-API-Key", text).get("/q/health/live"), "key-not-valid");
  }

  @Test
  void oneCredentialAtATime() {
    String good = key("crm", Role.VIEWER);
    RequestSpecification both = given().header("X-API-Key", good);
    refused(both.header("Authorization", "Bearer x").get("/api/v1/me"), "two-credentials");
    refused(given().header("X-API-Key", good, good).get("/api/v1/me"), "two-credentials");
    refused(given().header("Authorization", "Basic YTpi").get("/api/v1/me"), "unknown-scheme");
  }

  @Test
  void aMissingRoleIsNamedBesideThoseThatAreThere() {
    caller("dashboard", Role.VIEWER)
        .contentType("application/json")
        .body("{}")
        .put("/api/v1/accounts/a")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-allowed"))
        .body(
            "detail",
            matchesPattern(
                "this needs the role `client`; `key:dashboard-[-0-9a-f]+` has `viewer`"));
    caller("root", Role.ADMIN)
        .get("/api/v1/accounts/a")
        .then()
        .statusCode(403)
        .body("detail", startsWith("this needs one of the roles `viewer`, `client`; "));
  }

  @Test
  void nobodyIsToldHowToSayWhoTheyAre() {
    refused(given().get("/api/v1/accounts/a"), "not-authenticated")
        .then()
        .body("detail", startsWith("this needs one of the roles `viewer`, `client`; say who"));
    refused(given().get("/api/v1/keys"), "not-authenticated");
    given()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("name", equalTo("anonymous"))
        .body("kind", equalTo("ANONYMOUS"))
        .body("roles.size()", equalTo(0));
  }

  @Test
  void whatIsWrongWithAKeyIsSaidAtOnce() {
    caller("root", Role.ADMIN)
        .contentType("application/json")
        .body(
            "{\"name\": \"key:crm\", \"roles\": [\"editr\"], \"expiresAt\": \"2020-01-01T00:00:00Z\","
                + " \"colour\": 1}")
        .post("/api/v1/keys")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-key"))
        .body("issues.pointer", contains("/colour", "/name", "/roles/0", "/expiresAt"));
    caller("root", Role.ADMIN)
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/keys")
        .then()
        .statusCode(422)
        .body("issues.pointer", contains("/name", "/roles"));
  }

  @Test
  void aNameIsNeverGivenAgain() {
    KeepKeys.Made made = made("crm", Role.VIEWER);
    keys.revoke(made.key().id(), "admin");
    caller("root", Role.ADMIN)
        .contentType("application/json")
        .body("{\"name\": \"" + made.key().name() + "\", \"roles\": [\"viewer\"]}")
        .post("/api/v1/keys")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/name-taken"));
  }

  @Test
  void metricsAreForTheConfiguredRoleAndHealthIsForAll() {
    refused(given().get("/q/metrics"), "not-authenticated");
    refused(given().urlEncodingEnabled(false).get("/q/%6detrics"), "not-authenticated");
    caller("root", Role.ADMIN).get("/q/metrics").then().statusCode(403);
    caller("prometheus", Role.VIEWER).get("/q/metrics").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/openapi").then().statusCode(200);
  }

  @Test
  void whatIsNowhereIsNotFoundForAnybody() {
    given().get("/api/v1/nothing").then().statusCode(404).body("status", not(equalTo(500)));
  }

  private static Response me(String key) {
    return given().header("X-API-Key", key).get("/api/v1/me");
  }

  private static Response refused(Response response, String code) {
    response
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("ApiKey "))
        .body("type", equalTo("/problems/" + code))
        .body("detail", notNullValue());
    return response;
  }
}

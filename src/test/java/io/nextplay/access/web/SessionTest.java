package io.nextplay.access.web;

import static io.nextplay.access.Callers.caller;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.nextplay.Role;
import io.nextplay.access.KeepPeople;
import io.nextplay.access.Strict;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Strict.class)
class SessionTest {

  private static final String COOKIE = "nextplay-session";
  private static final String PASSWORD = "four words come easily";

  @Inject KeepPeople people;

  private final String ann = "ann-" + UUID.randomUUID();

  @Test
  void aLoginIsACookieThatScriptsAndOtherSitesDoNotGet() {
    add(ann, Role.EDITOR);
    Response answer = logIn(ann, PASSWORD);
    answer
        .then()
        .statusCode(200)
        .body("name", equalTo(ann))
        .body("kind", equalTo("PERSON"))
        .body("roles", contains("viewer", "editor"))
        .body("expiresAt", notNullValue())
        .header("Cache-Control", equalTo("no-store"));
    assertThat(answer.header("Set-Cookie"))
        .contains("HttpOnly", "SameSite=Strict", "Path=/api", "Max-Age=43200")
        .doesNotContain("Secure");
    me(answer.cookie(COOKIE))
        .then()
        .statusCode(200)
        .body("name", equalTo(ann))
        .body("kind", equalTo("PERSON"))
        .body("roles", contains("viewer", "editor"));
    given().cookie(COOKIE, answer.cookie(COOKIE)).get("/api/v1/keys").then().statusCode(403);
  }

  @Test
  void namesAreTakenInAnyCase() {
    add(ann, Role.EDITOR);
    logIn(ann.toUpperCase(java.util.Locale.ROOT), PASSWORD).then().statusCode(200);
  }

  @Test
  void aTamperedOrForeignCookieIsRefusedAndForgotten() {
    add(ann, Role.EDITOR);
    String cookie = logIn(ann, PASSWORD).cookie(COOKIE);
    int at = cookie.indexOf('.') + 5;
    String tampered =
        cookie.substring(0, at) + (cookie.charAt(at) == 'A' ? 'B' : 'A') + cookie.substring(at + 1);
    for (String bad :
        List.of(tampered, "x", "ns_aaaaaaaaaaaa" + cookie.substring(cookie.indexOf('.')))) {
      me(bad)
          .then()
          .statusCode(401)
          .body("type", equalTo("/problems/session-not-valid"))
          .header("Set-Cookie", containsString("Max-Age=0"));
    }
    given()
        .header("X-API-Key", cookie)
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/key-not-valid"));
  }

  @Test
  void aStaleCookieDoesNotKeepAnybodyFromLoggingIn() {
    add(ann, Role.EDITOR);
    given()
        .cookie(COOKIE, "ns_aaaaaaaaaaaa.VGhpcyBpcyBhbiBleGFtcGxlLCBhbmQgbm8ga2V5ISE")
        .contentType("application/json")
        .body(body(ann, PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(200);
  }

  @Test
  void whoLogsOutIsOut() {
    add(ann, Role.EDITOR);
    String cookie = logIn(ann, PASSWORD).cookie(COOKIE);
    given()
        .cookie(COOKIE, cookie)
        .delete("/api/v1/session")
        .then()
        .statusCode(204)
        .header("Set-Cookie", containsString("Max-Age=0"));
    me(cookie).then().statusCode(401).body("type", equalTo("/problems/session-not-valid"));
    given().delete("/api/v1/session").then().statusCode(204);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreToldAlikeThenSlowedDown() {
    add(ann, Role.EDITOR);
    String unknown = logIn("nobody-" + UUID.randomUUID(), PASSWORD).asString();
    for (int i = 0; i < 5; i++) {
      Response wrong = logIn(ann, "not the password");
      wrong.then().statusCode(401).cookies(new java.util.HashMap<>());
      assertThat(wrong.asString()).isEqualTo(unknown).contains("/problems/wrong-password");
    }
    logIn(ann, PASSWORD)
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("1"))
        .body("type", equalTo("/problems/too-many-attempts"));
  }

  @Test
  void whoIsNotActiveCannotLogInAndIsOut() {
    add(ann, Role.EDITOR);
    String cookie = logIn(ann, PASSWORD).cookie(COOKIE);
    patch(ann, "{\"active\": false}").then().statusCode(200).body("active", equalTo(false));
    me(cookie).then().statusCode(401);
    logIn(ann, PASSWORD).then().statusCode(401).body("type", equalTo("/problems/wrong-password"));
    patch(ann, "{\"active\": true}").then().statusCode(200);
    me(cookie).then().statusCode(401);
    logIn(ann, PASSWORD).then().statusCode(200);
  }

  @Test
  void newRolesHoldForTheLoginThatLasts() {
    add(ann, Role.VIEWER);
    String cookie = logIn(ann, PASSWORD).cookie(COOKIE);
    patch(ann, "{\"roles\": [\"approver\"]}").then().statusCode(200);
    me(cookie).then().body("roles", contains("viewer", "approver"));
  }

  @Test
  void onesOwnPasswordIsChangedByWhoKnowsIt() {
    add(ann, Role.EDITOR);
    String here = logIn(ann, PASSWORD).cookie(COOKIE);
    String elsewhere = logIn(ann, PASSWORD).cookie(COOKIE);
    password(here, "not the present one", "five words come easily, too")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/wrong-password"));
    password(here, PASSWORD, "short")
        .then()
        .statusCode(422)
        .body("issues.pointer", contains("/next"));
    password(here, PASSWORD, "five words come easily, too").then().statusCode(204);
    me(here).then().statusCode(200);
    me(elsewhere).then().statusCode(401);
    logIn(ann, PASSWORD).then().statusCode(401);
    logIn(ann, "five words come easily, too").then().statusCode(200);
  }

  @Test
  void onlyPeopleHavePasswords() {
    caller("crm", Role.VIEWER)
        .contentType("application/json")
        .body("{\"present\": \"a\", \"next\": \"b\"}")
        .put("/api/v1/me/password")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-a-person"));
  }

  @Test
  void aPageOfAnotherOriginCannotUseTheCookie() {
    add(ann, Role.ADMIN);
    String cookie = logIn(ann, PASSWORD).cookie(COOKIE);
    given()
        .cookie(COOKIE, cookie)
        .header("Sec-Fetch-Site", "same-site")
        .delete("/api/v1/keys/np_x")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/other-origin"));
    given()
        .cookie(COOKIE, cookie)
        .header("Origin", "http://127.0.0.1:1")
        .delete("/api/v1/keys/np_x")
        .then()
        .statusCode(403);
    given()
        .cookie(COOKIE, cookie)
        .header("Sec-Fetch-Site", "same-origin")
        .delete("/api/v1/keys/np_x")
        .then()
        .statusCode(404);
  }

  @Test
  void aPageOfAnotherOriginCannotLogInNorChangeWhatNeedsNoLogin() {
    for (String path : List.of("/api/v1/session", "/api/v1/accounts/import")) {
      given()
          .header("Origin", "http://127.0.0.1:1")
          .post(path)
          .then()
          .statusCode(403)
          .body("type", equalTo("/problems/other-origin"));
    }
  }

  @Test
  void theFirstPersonCanLogInAndAddOthers() {
    String cookie = logIn("admin", "a password for tests").cookie(COOKIE);
    given()
        .cookie(COOKIE, cookie)
        .contentType("application/json")
        .body(
            "{\"name\": \"%s\", \"password\": \"%s\", \"roles\": [\"editor\"]}"
                .formatted(ann, PASSWORD))
        .post("/api/v1/people")
        .then()
        .statusCode(201)
        .body("createdBy", equalTo("admin"))
        .body("password", nullValue());
    given()
        .cookie(COOKIE, cookie)
        .get("/api/v1/people")
        .then()
        .body("people.find { it.name == 'admin' }.createdBy", equalTo("start"))
        .body(not(containsString("$2")));
    logIn(ann, PASSWORD).then().statusCode(200);
  }

  @Test
  void theLastAdminStays() {
    patch("admin", "{\"roles\": [\"viewer\"]}")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/last-admin"));
    patch("admin", "{\"active\": false}").then().statusCode(409);
  }

  @Test
  void whatIsWrongWithAPersonIsSaidAtOnce() {
    caller("root", Role.ADMIN)
        .contentType("application/json")
        .body("{\"name\": \"key:x\", \"password\": \"short\", \"roles\": \"editor\"}")
        .post("/api/v1/people")
        .then()
        .statusCode(422)
        .body("issues.pointer", contains("/roles", "/name", "/password", "/roles"));
    patch("nobody-at-all", "{}").then().statusCode(404);
  }

  private void add(String name, String... roles) {
    people.add(new KeepPeople.Wanted(name, PASSWORD, List.of(roles)), "test", List.of());
  }

  private static String body(String name, String password) {
    return "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
  }

  private static Response logIn(String name, String password) {
    return given()
        .contentType("application/json")
        .body(body(name, password))
        .post("/api/v1/session");
  }

  private static Response password(String cookie, String present, String next) {
    return given()
        .cookie(COOKIE, cookie)
        .contentType("application/json")
        .body("{\"present\": \"%s\", \"next\": \"%s\"}".formatted(present, next))
        .put("/api/v1/me/password");
  }

  private static Response patch(String name, String body) {
    return caller("root", Role.ADMIN)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch("/api/v1/people/" + name);
  }

  private static Response me(String cookie) {
    return given().cookie(COOKIE, cookie).get("/api/v1/me");
  }
}

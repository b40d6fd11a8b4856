package io.nextplay.access.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.nextplay.access.Issuer;
import io.nextplay.access.Strict;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Strict.class)
class BearerTokenTest {

  private final Instant soon = Instant.now().plusSeconds(3_600);

  @Test
  void aTokenGivesItsNameAndTheRolesAmongItsGroups() {
    me(Issuer.token("ann@example.test", "editor", "everyone"))
        .then()
        .statusCode(200)
        .body("name", equalTo("ann@example.test"))
        .body("kind", equalTo("TOKEN"))
        .body("roles", contains("viewer", "editor"));
  }

  @Test
  void aTokenWithoutARoleOfOursMayDoNothing() {
    given()
        .header("Authorization", "bearer " + Issuer.token("ann", "everyone"))
        .get("/api/v1/accounts")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-allowed"));
    given()
        .header("Authorization", "Bearer " + Issuer.token("ann", "client"))
        .get("/api/v1/accounts")
        .then()
        .statusCode(200);
  }

  @Test
  void anExpiredTokenSaysSo() {
    refused(
        Issuer.token("ann", Instant.now().minusSeconds(3_600), Issuer.privateKey(), "admin"),
        "token-expired");
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() {
    refused(Issuer.token("ann", soon, Issuer.newPair().getPrivate(), "admin"), "token-not-valid");
  }

  @Test
  void aTokenWithoutASignatureIsRefused() {
    String token =
        part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(claims(Issuer.NAME)) + ".";
    refused(token, "token-not-valid");
  }

  /** The public key is known to all: as the secret of a MAC it must not sign anything. */
  @Test
  void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws GeneralSecurityException {
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) Issuer.privateKey();
    byte[] open =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
            .getEncoded();
    String text = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(claims(Issuer.NAME));
    for (byte[] secret :
        List.of(open, Base64.getEncoder().encodeToString(open).getBytes(StandardCharsets.UTF_8))) {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      refused(
          text + "." + url(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))), "token-not-valid");
    }
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    String token =
        io.smallrye.jwt.build.Jwt.issuer("https://elsewhere.example.test")
            .upn("ann")
            .groups("admin")
            .expiresAt(soon)
            .sign(Issuer.privateKey());
    refused(token, "token-not-valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key:crm", "anonymous"})
  void aTokenCannotPassForAKeyOrNobody(String name) {
    refused(Issuer.token(name, "admin"), "token-not-valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x.y.z", "", ".."})
  void whatIsNoTokenIsNotTakenForNobody(String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private String claims(String issuer) {
    return "{\"iss\":\"%s\",\"upn\":\"ann\",\"groups\":[\"admin\"],\"iat\":%d,\"exp\":%d}"
        .formatted(issuer, soon.getEpochSecond() - 3_700, soon.getEpochSecond());
  }

  private static String part(String json) {
    return url(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Response me(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
  }

  private static void refused(String token, String code) {
    me(token)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", notNullValue())
        .body("type", equalTo("/problems/" + code));
  }
}

package io.nextplay.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.nextplay.Transactions;
import io.nextplay.access.Credential.Holder;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When keys cannot be read, that is nobody's but the service's fault, and says no more. */
@QuarkusTest
@TestProfile(Strict.class)
class BrokenDatabaseTest {

  @Inject Keys keys;
  @Inject Sessions sessions;
  @Inject Transactions transactions;
  @Inject LastUses uses;

  @Test
  void aKeyThatCannotBeLookedUpIsNeitherTakenNorRefused() {
    QuarkusMock.installMockForType(new Broken(), Credentials.class);
    given()
        .header("X-API-Key", Secret.random("np_").text())
        .get("/api/v1/me")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/internal"))
        .body("instance", startsWith("urn:uuid:"))
        .body(not(containsString("jdbc")));
  }

  private final class Broken extends Credentials {

    Broken() {
      super(
          keys,
          sessions,
          transactions,
          uses,
          Clock.systemUTC(),
          new FixedAccessConfig(Duration.ofSeconds(1), null));
    }

    @Override
    public boolean areKnown(Holder holder, Secret secret) {
      return false;
    }

    @Override
    public Credential check(Holder holder, Secret secret) {
      throw new IllegalStateException("jdbc:h2:mem:secret is gone");
    }
  }
}

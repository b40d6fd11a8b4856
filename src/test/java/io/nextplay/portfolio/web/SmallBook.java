package io.nextplay.portfolio.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A book of some accounts in a database of its own, for tests that add it up. */
public class SmallBook implements QuarkusTestProfile {

  /** How many accounts it has. */
  public static final int COUNT = 160;

  /** What it is made from. */
  public static final int SEED = 11;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:mem:portfolio;DB_CLOSE_DELAY=-1",
        "nextplay.demo.enabled",
        "true",
        "nextplay.demo.seed",
        String.valueOf(SEED),
        "nextplay.demo.accounts",
        String.valueOf(COUNT));
  }

  /** Waits until the book is loaded. */
  public static void await() throws InterruptedException {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (stored() < COUNT && Instant.now().isBefore(patience)) {
      Thread.sleep(100);
    }
    assertThat(stored()).isGreaterThanOrEqualTo(COUNT);
  }

  private static int stored() {
    return given().get("/api/v1/portfolio").jsonPath().getInt("accounts");
  }
}

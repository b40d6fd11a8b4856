package io.nextplay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemHeadersTest {

  private final HttpProblems problems = new HttpProblems();

  @Test
  void whoIsNotKnownIsToldHowToSayIt() {
    Refusal refusal = new Refusal(Kind.NOT_AUTHENTICATED, "key-expired", "it expired");
    assertThat(problems.of(refusal).status()).isEqualTo(401);
    assertThat(headers(refusal)).containsOnlyKeys("WWW-Authenticate");
  }

  @Test
  void aMissingRoleHasNoRemedyInAHeader() {
    Refusal refusal = new Refusal(Kind.NOT_ALLOWED, "not-allowed", "it is not");
    assertThat(problems.of(refusal).status()).isEqualTo(403);
    assertThat(headers(refusal)).isEmpty();
  }

  @Test
  void waitsAreRoundedUpForWhoComesTooEarlyIsRefusedAgain() {
    assertThat(retryAfter(Duration.ofMillis(1))).isEqualTo("1");
    assertThat(retryAfter(Duration.ofSeconds(4))).isEqualTo("4");
    assertThat(retryAfter(Duration.ofMillis(4_001))).isEqualTo("5");
    assertThat(headers(new Refusal(Kind.UNAVAILABLE, "no-release", "none")))
        .containsEntry("Retry-After", "5");
  }

  private String retryAfter(Duration wait) {
    Refusal refusal = Refusal.tooMany("too-many-attempts", "wait", wait);
    assertThat(problems.of(refusal).status()).isEqualTo(429);
    return headers(refusal).getOrDefault("Retry-After", "");
  }

  private Map<String, String> headers(Refusal refusal) {
    return ProblemHeaders.of(problems.of(refusal).status(), refusal);
  }
}

package io.nextplay.problem;

import io.nextplay.Refusal;
import java.time.Duration;
import java.util.Map;

/** The headers that go with a problem. */
final class ProblemHeaders {

  /** What a release that is being made ready takes. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final String CHALLENGE = "ApiKey realm=\"nextplay\", Bearer realm=\"nextplay\"";

  private ProblemHeaders() {}

  static Map<String, String> of(int status, Throwable failure) {
    return switch (status) {
      case 401 -> Map.of("WWW-Authenticate", CHALLENGE);
      case 429, 503 -> Map.of("Retry-After", String.valueOf(seconds(failure)));
      default -> Map.of();
    };
  }

  /** Rounded up, for a caller who comes back too early is refused again. */
  private static long seconds(Throwable failure) {
    Duration wait = failure instanceof Refusal refusal ? refusal.retryAfter().orElse(SOON) : SOON;
    return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
  }
}

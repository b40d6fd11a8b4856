package io.nextplay.release;

import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready with a release in force; tells how many errors keep newer sources from it. */
@Readiness
class ReleaseReadiness implements HealthCheck {

  private final ActiveRelease active;

  ReleaseReadiness(ActiveRelease active) {
    this.active = active;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("release");
    answer.withData(
        "errorsInSources", active.sourceIssues().stream().filter(this::isError).count());
    active
        .current()
        .ifPresent(
            loaded ->
                answer
                    .withData("release", loaded.release().id())
                    .withData("digest", loaded.release().digest()));
    return answer.status(active.current().isPresent()).build();
  }

  private boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }
}

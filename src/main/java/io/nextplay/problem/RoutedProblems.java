package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Problem;
import io.nextplay.Problems;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Problems for what is refused before JAX-RS is reached. */
@ApplicationScoped
public class RoutedProblems {

  private final Problems problems;
  private final ObjectMapper json;

  RoutedProblems(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /** Answers with the problem for a failure; nothing else is sent after that. */
  public void end(RoutingContext request, Throwable failure) {
    Problem problem = problems.of(failure);
    HttpServerResponse response = request.response();
    ProblemHeaders.of(problem.status(), failure).forEach(response::putHeader);
    response
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(written(problem));
  }

  private String written(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem that cannot be written", e);
    }
  }
}

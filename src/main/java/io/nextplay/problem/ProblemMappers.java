package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.nextplay.Problem;
import io.nextplay.Problems;
import io.nextplay.Refusal;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a request becomes a problem here. */
@Singleton
class ProblemMappers {

  private final Problems problems;
  private final ObjectMapper json;

  ProblemMappers(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @ServerExceptionMapper
  public Response refusal(Refusal failure) throws JsonProcessingException {
    return response(failure);
  }

  /** What the HTTP layer says itself, such as 404 for an unknown path; its headers are kept. */
  @ServerExceptionMapper
  public Response http(WebApplicationException failure) throws JsonProcessingException {
    if (failure.getCause() instanceof JsonProcessingException mistake) {
      return response(mistake);
    }
    Response said = failure.getResponse();
    if (said.getStatus() < 400) {
      return said;
    }
    Response.ResponseBuilder answer = Response.fromResponse(response(failure));
    String allow = said.getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException failure) throws JsonProcessingException {
    return response(failure);
  }

  /** Quarkus brings a mapper for exactly this one, which would win over the mapper above. */
  @ServerExceptionMapper
  public Response mismatch(MismatchedInputException failure) throws JsonProcessingException {
    return response(failure);
  }

  /** Quarkus brings a mapper for exactly this one, too. */
  @ServerExceptionMapper
  public Response violation(ResteasyReactiveViolationException failure)
      throws JsonProcessingException {
    return response(failure);
  }

  @ServerExceptionMapper
  public Response anything(Throwable failure) throws JsonProcessingException {
    return response(failure);
  }

  Response response(Throwable failure) throws JsonProcessingException {
    Problem problem = problems.of(failure);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(json.writeValueAsString(problem));
    ProblemHeaders.of(problem.status(), failure).forEach(answer::header);
    return answer.build();
  }
}

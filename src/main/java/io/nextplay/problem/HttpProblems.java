package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.nextplay.Problem;
import io.nextplay.Problems;
import io.nextplay.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The problems of this service and their HTTP status. */
@ApplicationScoped
class HttpProblems implements Problems {

  private static final Logger LOG = Logger.getLogger(HttpProblems.class);

  /** More than these nobody reads, and an answer must not be many times its question. */
  private static final int MOST_ISSUES = 1_000;

  @Override
  public Problem of(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refused(refusal);
    }
    if (failure instanceof JsonProcessingException mistake) {
      return JsonMistake.problem(mistake);
    }
    if (failure instanceof CharConversionException) {
      return problem(400, "malformed-json", "the body is not UTF-8 text");
    }
    if (failure instanceof ConstraintViolationException violations) {
      return Violations.problem(violations);
    }
    if (failure instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      return StatusProblem.of(http.getResponse().getStatus());
    }
    if (Hangup.is(failure)) {
      LOG.debug("a caller hung up before the body was complete", failure);
      return problem(400, "incomplete-body", "the connection ended before the body was complete");
    }
    return unexpected(failure);
  }

  private static Problem refused(Refusal refusal) {
    int more = refusal.faults().size() - MOST_ISSUES;
    List<Problem.Item> issues =
        refusal.faults().stream().limit(MOST_ISSUES).map(HttpProblems::item).toList();
    return problem(
        status(refusal.kind()),
        refusal.code(),
        refusal.detail() + (more > 0 ? "; the first " + MOST_ISSUES + " are listed" : ""),
        issues.isEmpty() ? null : issues);
  }

  private static Problem.Item item(Refusal.Fault fault) {
    String cell = fault.cell();
    return new Problem.Item(
        fault.code(), "ERROR", fault.message(), cell == null ? fault.pointer() : null, cell);
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case NOT_AUTHENTICATED -> 401;
      case NOT_ALLOWED -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case INVALID -> 422;
      case TOO_MANY -> 429;
      case UNAVAILABLE -> 503;
    };
  }

  private static Problem unexpected(Throwable failure) {
    String instance = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf(failure, "unexpected failure %s", instance);
    return new Problem(
        "/problems/internal",
        title("internal"),
        500,
        "something went wrong on our side; the log knows it by the instance",
        instance,
        null,
        null);
  }

  static Problem problem(int status, String code, String detail) {
    return problem(status, code, detail, null);
  }

  static Problem problem(
      int status, String code, String detail, @Nullable List<Problem.Item> issues) {
    return new Problem("/problems/" + code, title(code), status, detail, null, null, issues);
  }

  /** {@code invalid-facts} reads {@code Invalid facts}. */
  private static String title(String code) {
    String words = code.replace('-', ' ').replace("json", "JSON").replace("api key", "API key");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

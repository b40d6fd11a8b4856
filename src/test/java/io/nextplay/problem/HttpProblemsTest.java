package io.nextplay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nextplay.Problem;
import io.nextplay.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpProblemsTest {

  private final HttpProblems problems = new HttpProblems();

  record Item(int count) {}

  record Order(List<Item> items) {}

  @Test
  void refusalsKeepTheirWords() {
    Problem problem = problems.of(new Refusal(Refusal.Kind.CONFLICT, "in-use", "it is in use"));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.type()).isEqualTo("/problems/in-use");
    assertThat(problem.title()).isEqualTo("In use");
    assertThat(problem.issues()).isNull();
  }

  @Test
  void fieldsOfTheWrongTypeHaveAPointer() {
    try {
      new ObjectMapper().readValue("{\"items\": [{\"count\": \"x\"}]}", Order.class);
    } catch (JsonProcessingException e) {
      Problem problem = problems.of(e);
      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.issues())
          .extracting(Problem.Item::pointer)
          .containsExactly("/items/0/count");
      assertThat(problem.toString()).doesNotContain("nextplay.problem", "java.");
      return;
    }
    throw new AssertionError("it was read");
  }

  @Test
  void whatIsOurFaultIsNotShown() {
    Problem problem = problems.of(new IllegalStateException("secret of io.nextplay"));
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.instance()).startsWith("urn:uuid:");
    assertThat(problem.toString()).doesNotContain("secret", "IllegalState");
  }
}

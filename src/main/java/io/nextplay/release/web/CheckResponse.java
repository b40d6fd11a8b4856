package io.nextplay.release.web;

import io.nextplay.decision.ScenarioRun;
import io.nextplay.release.draft.Check;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a draft can be published, and why not. */
@Schema(name = "CheckResponse")
record CheckResponse(
    @Schema(description = "No ERROR issue, and all scenarios pass") boolean publishable,
    List<IssueResponse> issues,
    @Schema(description = "Worth knowing: uncovered cases, unused results")
        List<IssueResponse> analysis,
    Scenarios scenarios) {

  /** What came of the scenarios. */
  @Schema(name = "ScenariosResponse")
  record Scenarios(
      int passed,
      int failed,
      @Schema(description = "The scenarios, those that failed first") List<Result> results) {}

  /** What came of one scenario. */
  @Schema(name = "ScenarioResultResponse")
  record Result(String name, String row, boolean passed, List<Failure> failures) {}

  /** An expectation that was not met. */
  @Schema(name = "ScenarioFailureResponse")
  record Failure(String result, String expected, String actual, String cell) {}

  static CheckResponse of(Check check) {
    List<Result> results =
        check.scenarios().stream()
            .sorted(java.util.Comparator.comparing(ScenarioRun.Outcome::passed))
            .map(CheckResponse::result)
            .toList();
    int passed = (int) results.stream().filter(Result::passed).count();
    return new CheckResponse(
        check.publishable(),
        check.issues().stream().map(IssueResponse::of).toList(),
        check.analysis().stream().map(IssueResponse::of).toList(),
        new Scenarios(passed, results.size() - passed, results));
  }

  private static Result result(ScenarioRun.Outcome outcome) {
    return new Result(
        outcome.name(),
        outcome.place().toString(),
        outcome.passed(),
        outcome.failures().stream()
            .map(
                failure ->
                    new Failure(
                        failure.result(),
                        failure.expected(),
                        failure.actual(),
                        failure.place().toString()))
            .toList());
  }
}

package io.nextplay.release.web;

import io.nextplay.decision.InvariantRun;
import io.nextplay.decision.ScenarioRun;
import io.nextplay.decision.Violation;
import io.nextplay.release.draft.Check;
import io.nextplay.table.CellRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a draft can be published, and why not. */
@Schema(name = "CheckResponse")
record CheckResponse(
    @Schema(description = "No ERROR issue, all scenarios pass, all invariants hold")
        boolean publishable,
    List<IssueResponse> issues,
    @Schema(description = "Worth knowing: uncovered cases, unused results")
        List<IssueResponse> analysis,
    Scenarios scenarios,
    Invariants invariants) {

  /** What came of the invariants. */
  @Schema(name = "InvariantsResponse")
  record Invariants(
      @Schema(description = "False while the draft does not compile") boolean run,
      int held,
      int broken,
      @Schema(description = "The invariants, those that do not hold first")
          List<Invariant> results) {}

  /** What came of one invariant. */
  @Schema(name = "InvariantResultResponse")
  record Invariant(
      String name,
      String row,
      boolean holds,
      @Schema(description = "How many cases were looked at, of how many") String looked,
      @Schema(description = "An account that breaks it; null when it holds")
          @Nullable Broken violation) {}

  /** An account that breaks an invariant. */
  @Schema(name = "InvariantViolationResponse")
  record Broken(
      String text,
      @Schema(description = "The account, with no more signals than needed")
          Map<String, Object> signals,
      Map<String, Map<String, Object>> products,
      @Schema(description = "The rows responsible") List<String> rows) {}

  /** What came of the scenarios. */
  @Schema(name = "ScenariosResponse")
  record Scenarios(
      @Schema(description = "False while the draft does not compile") boolean run,
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
            .sorted(Comparator.comparing(ScenarioRun.Outcome::passed))
            .map(CheckResponse::result)
            .toList();
    int passed = (int) results.stream().filter(Result::passed).count();
    return new CheckResponse(
        check.publishable(),
        check.issues().stream().map(IssueResponse::of).toList(),
        check.analysis().stream().map(IssueResponse::of).toList(),
        new Scenarios(check.compiles(), passed, results.size() - passed, results),
        invariants(check));
  }

  private static Invariants invariants(Check check) {
    List<Invariant> results =
        check.invariants().stream()
            .sorted(Comparator.comparing(InvariantRun.Outcome::holds))
            .map(CheckResponse::invariant)
            .toList();
    int held = (int) results.stream().filter(Invariant::holds).count();
    return new Invariants(check.compiles(), held, results.size() - held, results);
  }

  private static Invariant invariant(InvariantRun.Outcome outcome) {
    Violation violation = outcome.violation();
    return new Invariant(
        outcome.name(),
        outcome.place().toString(),
        outcome.holds(),
        outcome.looked().text(),
        violation == null
            ? null
            : new Broken(
                violation.text(),
                violation.account().signals(),
                violation.account().products(),
                violation.rows().stream().map(CellRef::toString).toList()));
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

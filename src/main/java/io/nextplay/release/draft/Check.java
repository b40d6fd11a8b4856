package io.nextplay.release.draft;

import io.nextplay.decision.InvariantRun;
import io.nextplay.decision.ScenarioRun;
import io.nextplay.release.Compilation;
import io.nextplay.release.ScenarioIssues;
import io.nextplay.table.Issue;
import io.nextplay.table.Issues;
import io.nextplay.table.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a draft can be published, and all that is to say about it. Immutable.
 *
 * @param compiles whether the draft can be compiled; until it does, scenarios and invariants are
 *     not run
 * @param publishable whether no issue is an ERROR, all scenarios pass and all invariants hold
 * @param issues what must be fixed (ERROR) or looked at (WARNING)
 * @param analysis what is worth knowing: cases that no row covers, results that nothing uses
 * @param scenarios what came of the scenarios; empty while the draft does not compile
 * @param invariants what came of the invariants; empty while the draft does not compile
 */
public record Check(
    boolean compiles,
    boolean publishable,
    List<Issue> issues,
    List<Issue> analysis,
    List<ScenarioRun.Outcome> scenarios,
    List<InvariantRun.Outcome> invariants) {

  /**
   * Checks what was compiled; takes as long as scenarios and invariants take.
   *
   * @param decisions how many decisions may be made in search of a broken invariant
   */
  static Check of(Compilation compilation, int decisions) {
    List<ScenarioRun.Outcome> scenarios =
        compilation
            .result()
            .map(result -> new ScenarioRun(result.ruleSet()).all())
            .orElse(List.of());
    List<InvariantRun.Outcome> invariants =
        compilation
            .result()
            .map(result -> new InvariantRun(result.ruleSet(), decisions).all())
            .orElse(List.of());
    List<Issue> issues = compilation.issues();
    boolean publishable =
        compilation.result().isPresent()
            && !Issues.hasErrors(issues)
            && scenarios.stream().allMatch(ScenarioRun.Outcome::passed)
            && invariants.stream().allMatch(InvariantRun.Outcome::holds);
    return new Check(
        compilation.result().isPresent(),
        publishable,
        issues.stream().filter(issue -> issue.severity() != Severity.INFO).toList(),
        issues.stream().filter(issue -> issue.severity() == Severity.INFO).toList(),
        scenarios,
        invariants);
  }

  /** With more to look at. */
  Check with(List<Issue> warnings) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(warnings);
    return new Check(compiles, publishable, all, analysis, scenarios, invariants);
  }

  /** Everything that keeps the draft from being published. */
  List<Issue> reasons() {
    List<Issue> reasons = new ArrayList<>();
    issues.stream().filter(issue -> issue.severity() == Severity.ERROR).forEach(reasons::add);
    reasons.addAll(ScenarioIssues.of(scenarios, Severity.ERROR));
    for (InvariantRun.Outcome outcome : invariants) {
      if (outcome.violation() != null) {
        reasons.add(
            Issue.error(
                "InvariantBroken",
                outcome.place(),
                "`" + outcome.name() + "` does not hold: " + outcome.violation().text()));
      }
    }
    return reasons;
  }
}

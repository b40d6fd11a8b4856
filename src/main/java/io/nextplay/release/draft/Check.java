package io.nextplay.release.draft;

import io.nextplay.decision.ScenarioRun;
import io.nextplay.release.Compilation;
import io.nextplay.table.Issue;
import io.nextplay.table.Issues;
import io.nextplay.table.Severity;
import java.util.List;

/**
 * Whether a draft can be published, and all that is to say about it. Immutable.
 *
 * @param publishable whether no issue is an ERROR and all scenarios pass
 * @param issues what must be fixed (ERROR) or looked at (WARNING)
 * @param analysis what is worth knowing: cases that no row covers, results that nothing uses
 * @param scenarios what came of the scenarios; empty while the draft does not compile
 */
public record Check(
    boolean publishable,
    List<Issue> issues,
    List<Issue> analysis,
    List<ScenarioRun.Outcome> scenarios) {

  /** Checks what was compiled; takes as long as the scenarios take. */
  static Check of(Compilation compilation) {
    List<ScenarioRun.Outcome> scenarios =
        compilation
            .result()
            .map(result -> new ScenarioRun(result.ruleSet()).all())
            .orElse(List.of());
    List<Issue> issues = compilation.issues();
    boolean publishable =
        compilation.result().isPresent()
            && !Issues.hasErrors(issues)
            && scenarios.stream().allMatch(ScenarioRun.Outcome::passed);
    return new Check(
        publishable,
        issues.stream().filter(issue -> issue.severity() != Severity.INFO).toList(),
        issues.stream().filter(issue -> issue.severity() == Severity.INFO).toList(),
        scenarios);
  }
}

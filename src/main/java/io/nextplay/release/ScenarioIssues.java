package io.nextplay.release;

import io.nextplay.decision.ScenarioRun;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Severity;
import java.util.ArrayList;
import java.util.List;

/** Scenarios that fail, as issues. */
public final class ScenarioIssues {

  private ScenarioIssues() {}

  /** Runs all scenarios; each expectation that is not met is a finding of the given severity. */
  public static List<Issue> of(RuleSet rules, Severity severity) {
    return of(new ScenarioRun(rules).all(), severity);
  }

  /** Each expectation that was not met is a finding of the given severity. */
  public static List<Issue> of(List<ScenarioRun.Outcome> outcomes, Severity severity) {
    List<Issue> issues = new ArrayList<>();
    for (ScenarioRun.Outcome outcome : outcomes) {
      for (ScenarioRun.Failure failure : outcome.failures()) {
        issues.add(
            new Issue(
                "ScenarioFails",
                severity,
                "the scenario `%s` expects `%s` %s, and it is %s"
                    .formatted(
                        outcome.name(), failure.result(), failure.expected(), failure.actual()),
                failure.place()));
      }
    }
    return issues;
  }
}

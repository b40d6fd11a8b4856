package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issues;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Severity;
import io.nextplay.table.check.ModelCheck;
import io.nextplay.table.xlsx.Repository;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a release must pass, on the workbooks that are shipped. */
class ShippedScenariosTest {

  private static final Model MODEL = model();

  private static Model model() {
    ModelReader.Read read = ModelReader.read(Repository.workbooks());
    assertThat(read.issues()).isEmpty();
    Model model = read.model();
    if (model == null) {
      throw new AssertionError("the shipped workbooks cannot be read");
    }
    return model;
  }

  @Test
  void nothingIsWrongWithTheShippedWorkbooks() {
    assertThat(ModelCheck.check(MODEL))
        .filteredOn(issue -> issue.severity() != Severity.INFO)
        .isEmpty();
    assertThat(Issues.hasErrors(ModelCheck.check(MODEL))).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioPasses() {
    RuleSet rules = RuleSet.compile(MODEL, Repository.rules()).ruleSet().orElseThrow();
    return new ScenarioRun(rules)
        .all().stream()
            .map(
                outcome ->
                    DynamicTest.dynamicTest(
                        outcome.name(), () -> assertThat(outcome.failures()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyInvariantHolds() {
    RuleSet rules = RuleSet.compile(MODEL, Repository.rules()).ruleSet().orElseThrow();
    assertThat(MODEL.invariants()).hasSizeGreaterThanOrEqualTo(15);
    return new InvariantRun(rules)
        .all().stream()
            .map(
                outcome ->
                    DynamicTest.dynamicTest(
                        outcome.name(), () -> assertThat(outcome.violation()).isNull()));
  }

  @Test
  void thereAreEnoughScenarios() {
    assertThat(MODEL.scenarios()).hasSizeGreaterThanOrEqualTo(100);
  }
}

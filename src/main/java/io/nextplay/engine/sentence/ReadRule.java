package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.SentenceReader.Action;
import io.nextplay.engine.sentence.SentenceReader.Condition;
import io.nextplay.table.DecisionTable.CellTest;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule whose sentences were all understood. Immutable.
 *
 * @param written as it stands in the file
 * @param conditions all must hold
 * @param actions each becomes a row
 */
record ReadRule(WrittenRule written, List<Condition> conditions, List<Action> actions) {

  /** Copies its lists. */
  ReadRule {
    conditions = List.copyOf(conditions);
    actions = List.copyOf(actions);
  }

  /** What it is about: the account, unless a sentence speaks of a product or a play. */
  Scope scope() {
    Scope scope = Scope.ACCOUNT;
    for (Condition condition : conditions) {
      scope = condition.scope().sees(scope) ? condition.scope() : scope;
    }
    return scope;
  }

  /** One test for each signal or result that it names; several of one must all pass. */
  Map<Term, CellTest> tests() {
    Map<Term, CellTest> tests = new LinkedHashMap<>();
    conditions.forEach(
        condition -> tests.merge(condition.term(), condition.test(), ReadRule::both));
    return tests;
  }

  private static CellTest both(CellTest one, CellTest other) {
    return new CellTest(
        new UnaryTest.AllOf(List.of(one.test(), other.test())),
        one.text() + " and " + other.text());
  }
}

package io.nextplay.release.impact;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of the tables an evaluation has to do with. Stateless. */
final class Rows {

  private Rows() {}

  /** All that was decided about: the account, its products, the candidate plays. */
  static List<Subject> subjects(Evaluation evaluation) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(evaluation.account());
    subjects.addAll(evaluation.products());
    evaluation.candidates().stream().map(Candidate::subject).forEach(subjects::add);
    return subjects;
  }

  /** The rows that counted. */
  static Set<CellRef> hit(Evaluation evaluation) {
    Set<CellRef> rows = new HashSet<>();
    for (Subject subject : subjects(evaluation)) {
      for (Hit hit : evaluation.hits(subject)) {
        rows.add(hit.table().rowPlace(hit.row()));
      }
    }
    return rows;
  }

  /** Whether all tests of a row pass for something that was decided about. */
  static boolean matches(Evaluation evaluation, DecisionTable table, DecisionTable.Row row) {
    return subjects(evaluation).stream()
        .filter(subject -> subject.getScope() == table.scope())
        .anyMatch(subject -> matches(evaluation.ruleSet(), subject, table, row));
  }

  private static boolean matches(
      RuleSet rules, Subject subject, DecisionTable table, DecisionTable.Row row) {
    for (int i = 0; i < table.inputs().size(); i++) {
      Term term = table.inputs().get(i).term();
      Object value = rules.value(subject, term).orElse(null);
      if (!passes(row.tests().get(i).test(), term, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(UnaryTest test, Term term, @Nullable Object value) {
    if (term.type().isNumeric()) {
      return test.passesNumber(value instanceof Double number ? number : Double.NaN);
    }
    if (term.type().isText()) {
      return test.passesText(value instanceof String text ? text : null);
    }
    if (!(value instanceof Set<?> set)) {
      return test.passesSet(null);
    }
    Set<String> strings = new HashSet<>();
    set.forEach(each -> strings.add(String.valueOf(each)));
    return test.passesSet(strings);
  }
}

package io.nextplay.decision;

import io.nextplay.engine.Decider;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Facts;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Invariant;
import io.nextplay.table.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides about examples, and counts how often. Not thread-safe. */
final class Trial {

  private final RuleSet rules;
  private final @Nullable Set<DecisionTable> tables;
  private long decisions;

  /**
   * A trial.
   *
   * @param tables the only tables that are asked, and no play; null for a whole decision
   */
  Trial(RuleSet rules, @Nullable Set<DecisionTable> tables) {
    this.rules = rules;
    this.tables = tables;
  }

  /** The decision; empty when the example cannot be read. */
  Optional<Evaluation> decide(Example example) {
    return decide(List.of(example)).stream().findFirst();
  }

  /** The decisions about examples of one day; without those that cannot be read. */
  List<Evaluation> decide(List<Example> examples) {
    decisions += examples.size();
    List<Facts> facts =
        examples.stream()
            .map(example -> rules.read(example.given()).facts())
            .flatMap(Optional::stream)
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    Instant asOf = examples.get(0).asOf();
    return facts.stream().map(each -> decide(each, asOf)).toList();
  }

  private Evaluation decide(Facts facts, Instant asOf) {
    Decider decider = rules.decider();
    return tables == null
        ? decider.decide(facts, asOf)
        : decider.decideResults(facts, asOf, tables);
  }

  long decisions() {
    return decisions;
  }

  /** Whether a subject passes a test. */
  boolean passes(Evaluation evaluation, Subject subject, Invariant.Condition condition) {
    Term term = condition.term();
    return ScenarioRun.passes(condition.test(), term, value(evaluation, subject, term));
  }

  /** A value as a subject sees it; null when missing. */
  @Nullable Object value(Evaluation evaluation, Subject subject, Term term) {
    return term.origin() == Term.Origin.DECISION
        ? ScenarioRun.decision(evaluation, term)
        : rules.value(subject, term).orElse(null);
  }

  /** A value in words. */
  String said(Evaluation evaluation, Subject subject, Term term) {
    Object value = value(evaluation, subject, term);
    return value == null ? "missing" : Wording.value(term, value);
  }
}

package io.nextplay.decision;

import io.nextplay.decision.Decision.Reason;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Output;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a play is offered: the rows that propose it, and behind each the rows that made the results
 * it tests, down to the signals. What weighs most comes first.
 */
final class Reasons {

  /** More reasons than these nobody reads. */
  private static final int MOST = 8;

  /** Of the rows that a sum is made of, the largest say enough. */
  private static final int MOST_OF_A_SUM = 2;

  private final Evaluation evaluation;
  private final Wording wording;

  /** The rows behind a row, looked for once: many plays rest on the same. */
  private final Map<Subject, IdentityHashMap<DecisionTable.Row, List<Hit>>> behind =
      new HashMap<>();

  /** Of one decision; not thread-safe. */
  Reasons(Evaluation evaluation, Wording wording) {
    this.evaluation = evaluation;
    this.wording = wording;
  }

  List<Reason> of(Candidate candidate) {
    Set<Reason> reasons = new LinkedHashSet<>();
    List<Hit> proposals =
        candidate.proposedBy().stream()
            .sorted(Comparator.comparingDouble((Hit hit) -> hit.number("weight")).reversed())
            .toList();
    for (Hit hit : proposals) {
      add(reasons, text(hit, "reason", wording), hit);
    }
    Set<DecisionTable.Row> seen = Collections.newSetFromMap(new IdentityHashMap<>(MOST));
    for (Hit hit : proposals) {
      behind(hit).forEach(each -> explain(each, reasons, seen));
    }
    return reasons.stream().limit(MOST).toList();
  }

  /** A row's own words in a field, or its conditions when it has none. */
  static String text(Hit hit, String field, Wording wording) {
    return hit.output(field) instanceof Output.Words words
        ? wording.fill(words.template(), hit.subject(), hit)
        : wording.conditions(hit);
  }

  private static void add(Set<Reason> reasons, String text, Hit hit) {
    if (!text.isEmpty()) {
      reasons.add(new Reason(text, hit.table().rowPlace(hit.row()).toString()));
    }
  }

  private void explain(Hit hit, Set<Reason> reasons, Set<DecisionTable.Row> seen) {
    if (reasons.size() >= MOST || !seen.add(hit.row())) {
      return;
    }
    if (testsSignals(hit.table())) {
      String own = hit.table().policy() == HitPolicy.COLLECT ? text(hit) : "";
      add(reasons, own.isEmpty() ? wording.conditions(hit) : own, hit);
    }
    behind(hit).forEach(each -> explain(each, reasons, seen));
  }

  /** A part of a weighted sum is a score, whatever else its row tests. */
  private static boolean testsSignals(DecisionTable table) {
    return table.policy() != HitPolicy.WEIGHTED_SUM
        && table.inputs().stream().anyMatch(i -> i.term().origin() == Term.Origin.SIGNAL);
  }

  /** The rows that made what a row tests or, of a weighted sum, the score that it weighs. */
  private List<Hit> behind(Hit hit) {
    return behind
        .computeIfAbsent(hit.subject(), each -> new IdentityHashMap<>())
        .computeIfAbsent(hit.row(), each -> findBehind(hit));
  }

  private List<Hit> findBehind(Hit hit) {
    if (hit.table().policy() == HitPolicy.WEIGHTED_SUM) {
      return hit.row().outputs().get(0) instanceof Output.Weighted weighted
          ? makersOf(weighted.term(), new UnaryTest.Known(), hit.subject())
          : List.of();
    }
    List<Hit> makers = new ArrayList<>();
    List<DecisionTable.Input> inputs = hit.table().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      Term term = inputs.get(i).term();
      UnaryTest test = hit.row().tests().get(i).test();
      if (term.origin() != Term.Origin.SIGNAL && !(test instanceof UnaryTest.Any)) {
        makers.addAll(makersOf(term, test, hit.subject()));
      }
    }
    return makers;
  }

  /** The text of a list's entry, whichever field holds it. */
  private String text(Hit hit) {
    return hit.row().outputs().stream()
        .filter(Output.Words.class::isInstance)
        .map(Output.Words.class::cast)
        .map(words -> wording.fill(words.template(), hit.subject(), hit))
        .findFirst()
        .orElse("");
  }

  /**
   * The rows that made a value, as far as they speak for the test: the largest parts of a sum, the
   * list entries that have the code.
   */
  private List<Hit> makersOf(Term term, UnaryTest test, Subject subject) {
    List<Hit> makers = new ArrayList<>();
    for (Subject each : seenBy(subject)) {
      makers.addAll(evaluation.hits(each, term.name()));
    }
    if (test instanceof UnaryTest.Contains contains) {
      String field = term.name().substring(term.name().lastIndexOf('.') + 1);
      return makers.stream().filter(hit -> hit.code(field).equals(contains.element())).toList();
    }
    if (makers.isEmpty()) {
      return makers;
    }
    return switch (makers.get(0).table().policy()) {
      case COLLECT_SUM ->
          makers.stream()
              .filter(hit -> points(hit) > 0)
              .sorted(Comparator.comparingDouble(Reasons::points).reversed())
              .limit(MOST_OF_A_SUM)
              .toList();
      case WEIGHTED_SUM ->
          makers.stream()
              .sorted(Comparator.comparingDouble(this::contribution).reversed())
              .toList();
      default -> makers;
    };
  }

  private static double points(Hit hit) {
    return hit.row().outputs().get(0) instanceof Output.Num num ? num.value() : 0;
  }

  private double contribution(Hit hit) {
    if (hit.row().outputs().get(0) instanceof Output.Weighted weighted
        && hit.row().outputs().get(1) instanceof Output.Num weight) {
      Object value = evaluation.ruleSet().value(hit.subject(), weighted.term()).orElse(0.0);
      return value instanceof Double number ? number * weight.value() : 0;
    }
    return 0;
  }

  private List<Subject> seenBy(Subject subject) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(evaluation.account());
    evaluation.products().stream()
        .filter(product -> product.getCode().equals(subject.getProductCode()))
        .forEach(subjects::add);
    if (!subjects.contains(subject)) {
      subjects.add(subject);
    }
    return subjects;
  }
}

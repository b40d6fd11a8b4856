package io.nextplay.decision;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.Invariant;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must never come together. Not thread-safe. */
final class NeverLaw extends Law {

  private final Invariant.Never invariant;
  private final List<Invariant.Condition> all;
  private int nearness;

  NeverLaw(RuleSet rules, Invariant.Never invariant) {
    super(rules, conditions(invariant), List.of(), needsPlays(invariant));
    this.invariant = invariant;
    this.all = conditions(invariant);
  }

  private static List<Invariant.Condition> conditions(Invariant.Never invariant) {
    return Stream.concat(invariant.when().stream(), invariant.never().stream()).toList();
  }

  private static boolean needsPlays(Invariant.Never invariant) {
    return invariant.scope() == Scope.PLAY
        || conditions(invariant).stream()
            .anyMatch(each -> each.term().origin() == Term.Origin.DECISION);
  }

  private record Found(Example example, Evaluation evaluation, Subject subject) implements Breach {}

  @Override
  Invariant.Never invariant() {
    return invariant;
  }

  @Override
  int cost() {
    return 1;
  }

  @Override
  int nearness() {
    return nearness;
  }

  @Override
  @Nullable Breach breach(Example example) {
    Optional<Evaluation> evaluation = trial.decide(example);
    return evaluation.isEmpty() ? null : breach(example, evaluation.get());
  }

  /** The same, of a decision that was made already. */
  @Nullable Breach breach(Example example, Evaluation evaluation) {
    nearness = 0;
    for (Subject subject : subjects(evaluation)) {
      int passed = passed(evaluation, subject);
      if (passed == all.size()) {
        return new Found(example, evaluation, subject);
      }
      nearness = Math.max(nearness, 2 * passed);
    }
    if (invariant.scope() == Scope.PLAY) {
      for (Candidate candidate : evaluation.candidates()) {
        nearness = Math.max(nearness, 2 * passed(evaluation, candidate.subject()) - 1);
      }
    }
    return null;
  }

  private int passed(Evaluation evaluation, Subject subject) {
    int passed = 0;
    for (Invariant.Condition condition : all) {
      passed += trial.passes(evaluation, subject, condition) ? 1 : 0;
    }
    return passed;
  }

  private List<Subject> subjects(Evaluation evaluation) {
    return switch (invariant.scope()) {
      case ACCOUNT -> List.of(evaluation.account());
      case PRODUCT -> evaluation.products();
      case PLAY ->
          evaluation.candidates().stream()
              .filter(candidate -> !candidate.isRemoved())
              .map(Candidate::subject)
              .toList();
    };
  }

  @Override
  Violation violation(Breach breach) {
    Found found = (Found) breach;
    Subject subject = found.subject();
    boolean play = subject.getScope() == Scope.PLAY;
    String product = subject.getProductCode();
    String text =
        all.stream().map(each -> said(found, each)).distinct().collect(Collectors.joining(" and "));
    String of =
        (play ? "the play `" + subject.getCode() + "` is offered" : "it comes out so")
            + (product == null ? "" : " for the product `" + product + "`");
    return new Violation(
        found.example().sorted(),
        found.example().day(),
        product,
        play ? subject.getCode() : null,
        null,
        of + ": " + text,
        List.copyOf(rows(found)));
  }

  private String said(Found found, Invariant.Condition condition) {
    return "`"
        + condition.term().label()
        + "` is "
        + trial.said(found.evaluation(), found.subject(), condition.term());
  }

  /** The rows that gave what was tested, and those that proposed the plays it is about. */
  private Set<CellRef> rows(Found found) {
    Set<CellRef> rows = new TreeSet<>();
    Evaluation evaluation = found.evaluation();
    for (Invariant.Condition condition : all) {
      if (condition.term().origin() == Term.Origin.DECISION) {
        evaluation.candidates().stream()
            .filter(candidate -> !candidate.isRemoved())
            .forEach(candidate -> addProposals(candidate, rows));
      }
      for (Subject seen : seenBy(evaluation, found.subject())) {
        for (Hit hit : evaluation.hits(seen, condition.term().name())) {
          if (speaksFor(hit, condition)) {
            rows.add(hit.table().rowPlace(hit.row()));
          }
        }
      }
    }
    evaluation.candidates().stream()
        .filter(candidate -> candidate.subject() == found.subject())
        .forEach(candidate -> addProposals(candidate, rows));
    return rows;
  }

  private static void addProposals(Candidate candidate, Set<CellRef> rows) {
    candidate.proposedBy().forEach(hit -> rows.add(hit.table().rowPlace(hit.row())));
  }

  /** Of a list, the entries that have the code which is asked for. */
  private static boolean speaksFor(Hit hit, Invariant.Condition condition) {
    if (condition.test() instanceof UnaryTest.Contains contains) {
      String name = condition.term().name();
      return hit.code(name.substring(name.lastIndexOf('.') + 1)).equals(contains.element());
    }
    return true;
  }

  private static List<Subject> seenBy(Evaluation evaluation, Subject subject) {
    List<Subject> seen = new ArrayList<>(List.of(evaluation.account()));
    evaluation.products().stream()
        .filter(product -> product.getCode().equals(subject.getProductCode()))
        .forEach(seen::add);
    if (!seen.contains(subject)) {
      seen.add(subject);
    }
    return seen;
  }
}

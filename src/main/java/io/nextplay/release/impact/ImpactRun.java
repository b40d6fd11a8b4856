package io.nextplay.release.impact;

import io.nextplay.decision.DecisionChange;
import io.nextplay.decision.FittingFacts;
import io.nextplay.decision.Headline;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.release.impact.Book.Customer;
import io.nextplay.table.CellRef;
import io.nextplay.table.check.NeverHit;
import io.nextplay.table.diff.ContentDiff;
import io.nextplay.table.diff.ContentDiff.Content;
import io.nextplay.table.diff.Renumbering;
import io.nextplay.table.diff.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides accounts by old and new rules with one clock, and finds out which changed row moves whom.
 *
 * <p>Cause: of the steps that have to do with an account, one that moves it there alone is a cause;
 * when none does, they do it together. An account that only one step has to do with needs no
 * further decision to know. Thread-safe.
 */
final class ImpactRun implements BookWork<Impact> {

  private final RuleSet before;
  private final RuleSet after;
  private final Instant asOf;
  private final List<Step> steps;
  private final Relevance relevance;
  private final Variants variants;
  private final Renumbering renumbering;

  /**
   * A run.
   *
   * @param before what the old rules say, and {@code beforeContent} how
   * @param after what the new rules say, and {@code afterContent} how
   */
  ImpactRun(
      RuleSet before, Content beforeContent, RuleSet after, Content afterContent, Instant asOf) {
    this.before = before;
    this.after = after;
    this.asOf = asOf;
    this.steps = Step.of(ContentDiff.between(beforeContent, afterContent));
    this.relevance = new Relevance(steps, before, after);
    this.variants = new Variants(beforeContent, afterContent, steps);
    this.renumbering = new Renumbering(beforeContent, afterContent);
  }

  @Override
  public Tally decide(List<Customer> customers) {
    Tally tally = new Tally();
    customers.forEach(customer -> decide(customer, tally));
    return tally;
  }

  private void decide(Customer customer, Tally tally) {
    tally.decided(Tally.arr(customer.arr()));
    Evaluation old = evaluate(before, customer);
    Set<CellRef> hit = Rows.hit(old);
    List<Integer> relevant = relevance.of(old, hit);
    if (relevant.isEmpty()) {
      tally.hit(hit.stream().map(renumbering::of).toList(), Tally.arr(customer.arr()));
      tally.owner(owner(old), owner(old));
      return;
    }
    Evaluation now = evaluate(after, customer);
    tally.hit(Rows.hit(now), Tally.arr(customer.arr()));
    tally.owner(owner(old), owner(now));
    Headline headline = Headline.of(old);
    List<DecisionChange> changes = headline.changesTo(Headline.of(now));
    if (!changes.isEmpty()) {
      tally.moved(
          customer.id(), customer.arr(), changes, causes(customer, headline, changes, relevant));
    }
  }

  private Map<DecisionChange, List<List<Integer>>> causes(
      Customer customer, Headline old, List<DecisionChange> changes, List<Integer> relevant) {
    Map<DecisionChange, List<List<Integer>>> causes = new HashMap<>();
    if (relevant.size() == 1) {
      changes.forEach(change -> causes.put(change, List.of(relevant)));
      return causes;
    }
    for (int step : relevant) {
      Optional<RuleSet> alone = variants.with(step);
      if (alone.isPresent()) {
        old.changesTo(Headline.of(evaluate(alone.get(), customer))).stream()
            .filter(changes::contains)
            .forEach(
                change ->
                    causes.computeIfAbsent(change, key -> new ArrayList<>()).add(List.of(step)));
      }
    }
    changes.forEach(change -> causes.computeIfAbsent(change, key -> List.of(relevant)));
    return causes;
  }

  private Evaluation evaluate(RuleSet rules, Customer customer) {
    return rules.decider().decide(FittingFacts.of(customer.given(), rules), asOf);
  }

  private static @Nullable String owner(Evaluation evaluation) {
    List<Candidate> plays = evaluation.candidates();
    return plays.isEmpty() || plays.get(0).isRemoved()
        ? null
        : plays.get(0).subject().text("routing.owner");
  }

  @Override
  public Impact result(Tally tally) {
    List<Impact.StepEffect> effects = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Impact.Sum sum = tally.step(i);
      effects.add(
          new Impact.StepEffect(step.place().toString(), step.text(), sum.accounts(), sum.arr()));
    }
    return new Impact(
        asOf,
        tally.decided().accounts(),
        tally.decided().arr(),
        tally.movedSum().accounts(),
        tally.movedSum().arr(),
        tally.movements(),
        effects,
        tally.owners(),
        tally.top(),
        tally.rows(),
        NeverHit.findings(after.model(), tally.hits(), tally.decided().accounts()));
  }
}

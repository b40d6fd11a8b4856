package io.nextplay.release.impact;

import io.nextplay.decision.FittingFacts;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.release.impact.Book.Customer;
import java.time.Instant;
import java.util.List;

/** Decides accounts with one clock, and counts which rows count for whom. Thread-safe. */
final class HitRun implements BookWork<BookHits> {

  private final RuleSet rules;
  private final Instant asOf;

  HitRun(RuleSet rules, Instant asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  @Override
  public Tally decide(List<Customer> customers) {
    Tally tally = new Tally();
    for (Customer customer : customers) {
      Evaluation evaluation =
          rules.decider().decide(FittingFacts.of(customer.given(), rules), asOf);
      tally.decided(Tally.arr(customer.arr()));
      tally.hit(Rows.hit(evaluation), Tally.arr(customer.arr()));
    }
    return tally;
  }

  @Override
  public BookHits result(Tally tally) {
    return new BookHits(asOf, tally.decided().accounts(), tally.sums());
  }
}

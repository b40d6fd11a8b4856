package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.FittingFacts;
import io.nextplay.decision.Rules;
import io.nextplay.engine.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Decides from stored facts. They were checked against the dictionary of their day; when a later
 * release no longer takes a signal, a product or an event type, that fact is left out, for it
 * cannot be tested any more, and nobody is there to correct it. Facts that a caller sends now are
 * not forgiven.
 */
@ApplicationScoped
class DecideStored {

  private static final Logger LOG = Logger.getLogger(DecideStored.class);

  private final Decide decide;

  DecideStored(Decide decide) {
    this.decide = decide;
  }

  /** The same for what nobody acts on, so that no row is said to have fired. */
  DecideStored hypothetically() {
    return new DecideStored(decide.hypothetically());
  }

  /**
   * A decision and the facts that it was made from.
   *
   * @param given without what was left out
   * @param decision what was decided
   */
  record Decided(Given given, Decision decision) {}

  /**
   * Decides.
   *
   * @param stored tells, by its pointer, a fact that is stored from one that is sent now
   * @throws Refusal with all issues of facts that are sent now, relative to the account
   */
  Decided decide(Given given, Options options, Predicate<String> stored) {
    Rules.Active rules = decide.rules(options.release());
    try {
      return new Decided(given, decide.decide(given, options, rules));
    } catch (Refusal refusal) {
      List<Fault> sent =
          refusal.faults().stream().filter(fault -> !stored.test(fault.pointer())).toList();
      if (!sent.isEmpty() || refusal.faults().isEmpty()) {
        throw relative(refusal, sent);
      }
      LOG.debugf(
          "account %s: %d stored facts left out", given.accountId(), refusal.faults().size());
      Given fitting =
          FittingFacts.without(given, refusal.faults().stream().map(Fault::pointer).toList());
      return new Decided(fitting, decide.decide(fitting, options, rules));
    }
  }

  private static Refusal relative(Refusal refusal, List<Fault> faults) {
    return new Refusal(
        refusal.kind(),
        refusal.code(),
        refusal.detail(),
        faults.stream()
            .map(f -> new Fault(f.code(), f.message(), f.pointer().replaceFirst("^/account", "")))
            .toList());
  }
}

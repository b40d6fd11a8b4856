package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.decision.TierPath.NextPlay;
import io.nextplay.decision.TierPath.Step;
import io.nextplay.decision.TierPath.Way;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Probe;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Derivation;
import io.nextplay.table.EventType;
import io.nextplay.table.Model;
import io.nextplay.table.Play;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.WellKnown;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The use case of asking what would bring an account into a tier. Exact for one and two changes of
 * signals that the dictionary calls movable; a signal that a WEIGHTED SUM weighs itself is only
 * tried at the tests' cut-points. Immutable and thread-safe.
 */
public final class FindTierPath {

  private final Rules.Active by;
  private final RuleSet rules;

  /** Asks these rules. */
  public FindTierPath(Rules.Active by) {
    this.by = by;
    this.rules = by.ruleSet();
  }

  /**
   * Finds the smallest changes.
   *
   * @param product the product whose cross-sell tier is meant; null for the expansion tier
   * @param to the tier
   * @throws Refusal when there is no such tier or product, or the account owns the product
   */
  public TierPath find(Facts facts, Instant asOf, @Nullable String product, @Nullable String to) {
    Evaluation now = rules.decider().decide(facts, asOf);
    TierTarget target = TierTarget.of(now, product, to);
    String tier = target.in(now);
    if (target.isReachedBy(tier)) {
      String text = "the account is " + said(String.valueOf(tier)) + " already";
      return path(now, target, true, text, List.of());
    }
    TierSearch search =
        new TierSearch(new Probe(rules, facts, asOf, target.term(), product), target);
    List<Way> ways =
        search.smallest().stream().map(found -> way(found, facts, asOf, target)).toList();
    return path(now, target, !ways.isEmpty(), text(ways, target, search), ways);
  }

  private TierPath path(
      Evaluation now, TierTarget target, boolean reachable, String text, List<Way> ways) {
    return new TierPath(
        now.facts().accountId(),
        now.asOf(),
        by.id(),
        target.product(),
        target.in(now),
        target.to(),
        reachable,
        text,
        ways);
  }

  private static String text(List<Way> ways, TierTarget target, TierSearch search) {
    if (ways.isEmpty()) {
      return "no one or two changes of signals that people can work on lead to "
          + said(target.to())
          + (search.isComplete() ? "" : ", as far as the first %d tried".formatted(search.tried()));
    }
    List<Step> steps = ways.get(0).steps();
    String least =
        steps.stream()
            .map(s -> Wording.lowerFirst(s.label()) + " from " + s.fromText() + " to " + s.toText())
            .collect(Collectors.joining(" and "));
    return (steps.size() == 1 ? "one change leads to " : "two changes lead to ")
        + said(target.to())
        + ", with the least effort "
        + least;
  }

  /** Codes read as common words. */
  private static String said(String code) {
    return code.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private Way way(TierSearch.Found found, Facts facts, Instant asOf, TierTarget target) {
    Evaluation then = rules.decider().decide(facts.with(rules, found.changes()), asOf);
    double score = target.score(then);
    return new Way(
        found.moves().stream().map(this::step).toList(),
        found.effort(),
        Objects.requireNonNull(target.in(then), "was reached"),
        Double.isNaN(score) ? null : (Double) score,
        then.account().text(WellKnown.GATE),
        next(then));
  }

  private @Nullable NextPlay next(Evaluation then) {
    List<Candidate> plays = then.candidates();
    if (plays.isEmpty() || plays.get(0).isRemoved()) {
      return null;
    }
    Play play = rules.model().plays().get(plays.get(0).getPlay());
    String code = plays.get(0).getPlay();
    return new NextPlay(code, play == null ? code : play.title(), plays.get(0).getProduct());
  }

  private Step step(TierSearch.Move move) {
    Signal signal = move.lever().signal();
    Term term = signal.term();
    Object now = move.lever().now();
    return new Step(
        signal.name(),
        term.label(),
        move.lever().product(),
        now == null ? null : Results.json(term, now),
        Results.json(term, move.to()),
        now == null ? "unknown" : Wording.value(term, now),
        Wording.value(term, move.to()),
        source(signal),
        events(signal));
  }

  /** Who can change a signal; for one that follows from others, who can change those. */
  private String source(Signal signal) {
    if (!signal.source().isEmpty() || signal.derivation() == null) {
      return signal.source();
    }
    Derivation derivation = signal.derivation();
    return rules.model().signals().stream()
        .filter(each -> derivation.signals().contains(each.name()))
        .map(this::source)
        .filter(source -> !source.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<String> events(Signal signal) {
    Model model = rules.model();
    return signal.derivation() == null
        ? List.of()
        : signal.derivation().eventTypes().stream()
            .map(type -> model.eventTypes().get(type))
            .filter(Objects::nonNull)
            .map(EventType::label)
            .toList();
  }
}

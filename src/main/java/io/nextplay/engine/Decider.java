package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Play;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.WellKnown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides about facts: a pure function of rules, facts and clock. Tables are asked by walking the
 * network that Drools compiled of their rows ({@link Network}); {@code rules/}, which join facts
 * and have consequences of their own, fire in a session, when there is a play to arbitrate.
 * Thread-safe.
 */
public final class Decider {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::isRemoved)
          .thenComparing(Comparator.comparingDouble(Candidate::getPriority).reversed())
          .thenComparing(Candidate::getPlay)
          .thenComparing(Candidate::getProduct, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final RuleSet rules;

  Decider(RuleSet rules) {
    this.rules = rules;
  }

  /** Decides about the facts as the world is at {@code asOf}. */
  public Evaluation decide(Facts facts, Instant asOf) {
    Subject account = account(facts, asOf);
    List<Subject> products = products(facts, account, asOf);
    for (Level level : rules.levels()) {
      ask(level, account, products);
    }
    List<Candidate> candidates = candidates(account, products);
    return new Evaluation(rules, facts, asOf, account, products, candidates);
  }

  private static void ask(Level level, Subject account, List<Subject> products) {
    if (level.scope() == Scope.ACCOUNT) {
      level.ask(account);
    } else {
      level.ask(products);
    }
  }

  /**
   * Decides as {@link #decide} does, but for the plays: no play is a candidate.
   *
   * @param tables only the levels on which one of these tables stands are asked; the results of the
   *     others may be missing
   */
  public Evaluation decideResults(Facts facts, Instant asOf, Set<DecisionTable> tables) {
    Subject account = account(facts, asOf);
    List<Subject> products = products(facts, account, asOf);
    for (Level level : rules.levels()) {
      if (level.asksOneOf(tables)) {
        ask(level, account, products);
      }
    }
    return new Evaluation(rules, facts, asOf, account, products, List.of());
  }

  /** The account with all its signals, before any table is asked. */
  Subject account(Facts facts, Instant asOf) {
    Subject account = Subject.account(rules.slots(), facts.accountId(), facts.account());
    rules.derived().fill(account, facts.events(), asOf);
    return account;
  }

  /** The products that it does not own, with all their signals. */
  List<Subject> products(Facts facts, Subject account, Instant asOf) {
    Slot owned = rules.slots().named("ownedProducts");
    Set<String> ownedCodes = owned == null ? null : owned.set(account);
    List<Subject> products = new ArrayList<>();
    for (Product product : rules.model().products()) {
      boolean owns = product.base() || (ownedCodes != null && ownedCodes.contains(product.code()));
      if (!owns) {
        Subject subject = product(facts, product.code(), account);
        putText(subject, "product", product.code());
        rules.derived().fill(subject, facts.events(), asOf);
        products.add(subject);
      }
    }
    return products;
  }

  private Subject product(Facts facts, String code, Subject account) {
    Values sent = facts.product(code);
    Values values = sent == null ? rules.slots().none(Scope.PRODUCT) : sent;
    return Subject.product(rules.slots(), code, account, values);
  }

  private List<Candidate> candidates(Subject account, List<Subject> products) {
    Map<String, Candidate> byPlay = new LinkedHashMap<>();
    propose(account, byPlay);
    products.forEach(product -> propose(product, byPlay));
    List<Candidate> candidates = new ArrayList<>(byPlay.values());
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<Subject> plays = candidates.stream().map(Candidate::subject).toList();
    for (Level level : rules.playLevels()) {
      level.ask(plays);
    }
    rules.arbitration().arbitrate(rules, account, products, candidates);
    candidates.forEach(Candidate::orderRemovals);
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private void propose(Subject proposer, Map<String, Candidate> byPlay) {
    for (Hit hit : rules.hits(proposer, WellKnown.CANDIDATES)) {
      Play play = rules.model().plays().get(hit.code("play"));
      if (play != null) {
        String key = play.code() + " " + proposer.getProductCode();
        Candidate candidate =
            byPlay.computeIfAbsent(key, k -> new Candidate(subject(play, hit, proposer)));
        candidate.addProposal(hit);
        raiseWeight(candidate.subject(), hit.number("weight"));
      }
    }
  }

  private Subject subject(Play play, Hit hit, Subject proposer) {
    Subject subject = Subject.play(rules.slots(), play.code(), proposer);
    String motion = hit.code("motion");
    putText(subject, "play", play.code());
    putText(subject, "playMotion", motion.isEmpty() ? play.motion() : motion);
    putText(subject, "playStage", play.stage());
    String product = proposer.getProductCode();
    if (product != null) {
      putText(subject, "playProduct", product);
    }
    return subject;
  }

  private void putText(Subject subject, String name, String text) {
    Slot slot = rules.slots().named(name);
    if (slot != null) {
      subject.texts[slot.index()] = text;
    }
  }

  /** Several rows may propose one play; the strongest proposal counts. */
  private void raiseWeight(Subject subject, double weight) {
    Slot slot = rules.slots().named("playWeight");
    if (slot != null && !Double.isNaN(weight) && !(subject.numbers[slot.index()] >= weight)) {
      subject.numbers[slot.index()] = weight;
    }
  }
}

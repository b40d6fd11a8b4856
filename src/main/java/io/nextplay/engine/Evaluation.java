package io.nextplay.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of deciding once, before anything is rendered: the subjects with all their values and
 * hits, and the candidate plays as the rules left them. Not to be changed after it was returned;
 * safe to read from many threads then.
 */
public final class Evaluation {

  private final RuleSet ruleSet;
  private final Facts facts;
  private final Instant asOf;
  private final Subject account;
  private final List<Subject> products;
  private final List<Candidate> candidates;

  Evaluation(
      RuleSet ruleSet,
      Facts facts,
      Instant asOf,
      Subject account,
      List<Subject> products,
      List<Candidate> candidates) {
    this.ruleSet = ruleSet;
    this.facts = facts;
    this.asOf = asOf;
    this.account = account;
    this.products = List.copyOf(products);
    this.candidates = List.copyOf(candidates);
  }

  /** The rules that decided. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /** The facts that were decided about. */
  public Facts facts() {
    return facts;
  }

  /** The decision's clock. */
  public Instant asOf() {
    return asOf;
  }

  /** The account. */
  public Subject account() {
    return account;
  }

  /** The products that the account does not own, in path order. */
  public List<Subject> products() {
    return products;
  }

  /**
   * All plays that were proposed, best first: those that stand by priority, then the removed ones.
   */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** The numbers of the account and of its products, as they are kept. */
  List<double[]> numbers() {
    List<double[]> numbers = new ArrayList<>();
    numbers.add(account.numbers);
    products.forEach(product -> numbers.add(product.numbers));
    return numbers;
  }

  /** The rows that counted for a subject, in the order of the tables. */
  public List<Hit> hits(Subject subject) {
    List<Hit> all = new ArrayList<>(subject.hitCount());
    for (int i = 0; i < subject.hitCount(); i++) {
      all.add(ruleSet.hit(subject, subject.hitAt(i)));
    }
    return all;
  }

  /** The rows that counted in the tables that give a result, for one subject. */
  public List<Hit> hits(Subject subject, String result) {
    return ruleSet.hits(subject, result);
  }

  /** The entries of a list result: of the account and of all its products. */
  public List<Hit> entries(String list) {
    List<Hit> entries = new ArrayList<>(hits(account, list));
    products.forEach(product -> entries.addAll(hits(product, list)));
    return entries;
  }
}

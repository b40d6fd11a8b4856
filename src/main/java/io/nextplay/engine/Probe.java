package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Derivation;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks what one result of a table would be if some signals of an account had other values. Only the
 * levels of tables that the result needs are asked. Not thread-safe.
 */
public final class Probe {

  private final RuleSet rules;
  private final Facts facts;
  private final Instant asOf;
  private final Term target;
  private final @Nullable String product;
  private final TableGraph graph;
  private final Set<DecisionTable> needed = new LinkedHashSet<>();
  private final List<Level> levels = new ArrayList<>();
  private final Subject account;
  private final List<Subject> products;

  /**
   * A probe.
   *
   * @param facts the account as it is
   * @param target a choice that some table gives
   * @param product the product that the target is asked for; null when it is the account's
   */
  public Probe(RuleSet rules, Facts facts, Instant asOf, Term target, @Nullable String product) {
    this.rules = rules;
    this.facts = facts;
    this.asOf = asOf;
    this.target = target;
    this.product = product;
    this.graph = TableGraph.of(rules.model().tables());
    collectNeeded();
    for (Level level : rules.levels()) {
      if (level.asksOneOf(needed)) {
        levels.add(level);
      }
    }
    this.account = rules.decider().account(facts, asOf);
    boolean all = needed.stream().anyMatch(this::readsOtherProducts);
    this.products =
        rules.decider().products(facts, account, asOf).stream()
            .filter(each -> all || each.getCode().equals(product))
            .toList();
  }

  private void collectNeeded() {
    List<DecisionTable> open = new ArrayList<>();
    for (DecisionTable table : rules.model().tables()) {
      if (TableGraph.gives(table).contains(target.name())) {
        open.add(table);
      }
    }
    while (!open.isEmpty()) {
      DecisionTable table = open.remove(open.size() - 1);
      if (needed.add(table)) {
        open.addAll(graph.needs(table));
      }
    }
  }

  /** The account's tables see what the tables for each product add to a list. */
  private boolean readsOtherProducts(DecisionTable table) {
    return table.scope() == Scope.ACCOUNT
        && graph.needs(table).stream().anyMatch(each -> each.scope() == Scope.PRODUCT);
  }

  /**
   * The signals that people can work on and that the target depends on. One that is the largest or
   * smallest of others of them is left out: those are to be moved. Sets, texts and dates are left
   * out too.
   */
  public List<Lever> levers() {
    Set<String> upstream = upstream();
    CutPoints cutPoints = new CutPoints(rules.model(), needed::contains);
    List<Lever> levers = new ArrayList<>();
    for (Signal signal : rules.model().signals()) {
      Term term = signal.term();
      Subject subject = term.scope() == Scope.ACCOUNT ? account : productSubject();
      if (signal.movable()
          && subject != null
          && upstream.contains(term.name())
          && isSimple(term)
          && !isMovedByOthers(signal, subject)) {
        Cuts cuts = cutPoints.of(term);
        List<Double> points = new ArrayList<>();
        for (double point : cuts == null ? new double[0] : cuts.points()) {
          points.add(point);
        }
        Object now = rules.value(subject, term).orElse(null);
        levers.add(new Lever(signal, subject.getProductCode(), now, points));
      }
    }
    return levers;
  }

  private static boolean isSimple(Term term) {
    return switch (term.type()) {
      case NUMBER, RATIO, FLAG, CHOICE -> true;
      case TEXT, DATE, SET, LIST -> false;
    };
  }

  private @Nullable Subject productSubject() {
    return products.stream()
        .filter(each -> each.getCode().equals(product))
        .findFirst()
        .orElse(null);
  }

  private Set<String> upstream() {
    Set<String> names = new HashSet<>();
    for (DecisionTable table : needed) {
      TableGraph.reads(table).forEach(term -> names.add(term.name()));
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Signal signal : rules.model().signals()) {
        if (isExtreme(signal) && names.contains(signal.name())) {
          more |= names.addAll(Objects.requireNonNull(signal.derivation()).signals());
        }
      }
    }
    return names;
  }

  private static boolean isExtreme(Signal signal) {
    return signal.derivation() instanceof Derivation.Max
        || signal.derivation() instanceof Derivation.Min;
  }

  /** Unless it was sent itself, and so does not follow the others. */
  private boolean isMovedByOthers(Signal signal, Subject subject) {
    return isExtreme(signal)
        && !facts.isSent(subject, rules.slots().of(signal.term()))
        && rules.model().signals().stream()
            .anyMatch(
                each ->
                    each.movable()
                        && Objects.requireNonNull(signal.derivation())
                            .signals()
                            .contains(each.name()));
  }

  /**
   * What the target comes to for each variant of the account, in their order; null where no row
   * says.
   */
  public List<@Nullable String> outcomes(List<? extends Collection<Change>> variants) {
    List<@Nullable String> outcomes = new ArrayList<>(variants.size());
    variants.forEach(changes -> outcomes.add(outcome(changes)));
    return outcomes;
  }

  private @Nullable String outcome(Collection<Change> changes) {
    Subject variant = account.copy();
    change(variant, changes);
    Subject asked = variant;
    List<Subject> ofProducts = new ArrayList<>();
    for (Subject each : products) {
      Subject ofVariant = each.copy(variant);
      change(ofVariant, changes);
      ofProducts.add(ofVariant);
      if (each.getCode().equals(product)) {
        asked = ofVariant;
      }
    }
    for (Level level : levels) {
      level.ask(level.scope() == Scope.ACCOUNT ? List.of(variant) : ofProducts);
    }
    return asked.text(target.name());
  }

  /** Sets the changed values, and what follows from other signals anew. */
  private void change(Subject subject, Collection<Change> changes) {
    Set<String> sent = new HashSet<>();
    for (Change change : changes) {
      if (Objects.equals(change.product(), subject.getProductCode())) {
        subject.put(rules.slots().of(change.signal().term()), change.value());
        sent.add(change.signal().name());
      }
    }
    for (Signal signal : rules.derived().signals(subject.getScope())) {
      Slot slot = rules.slots().of(signal.term());
      boolean follows = signal.derivation() != null && !signal.derivation().isFromEvents();
      if (follows && !sent.contains(signal.name()) && !facts.isSent(subject, slot)) {
        subject.numbers[slot.index()] = Double.NaN;
      }
    }
    rules.derived().fill(subject, null, asOf);
  }
}

package io.nextplay.decision;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.Invariant;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What raising a signal must never do to a result. Each example is decided once for every value of
 * the signal, and each is compared with the one below it. A result that is missing on one of the
 * sides cannot be compared. Not thread-safe.
 */
final class MonotoneLaw extends Law {

  /** Of more values than these an example tries a part only, each time another. */
  private static final int MOST_SWEPT = 200;

  private static final long SEED = 20_261_122;

  private final Invariant.Monotone invariant;
  private final Random random = new Random(SEED);
  private List<Variable> raised;
  private final List<Variable> others;

  MonotoneLaw(RuleSet rules, Invariant.Monotone invariant) {
    super(
        rules,
        invariant.when(),
        List.of(invariant.raising(), invariant.result()),
        needsPlays(invariant));
    this.invariant = invariant;
    this.raised = super.variables().stream().filter(this::isRaised).toList();
    this.others = super.variables().stream().filter(each -> !isRaised(each)).toList();
  }

  private static boolean needsPlays(Invariant.Monotone invariant) {
    return invariant.when().stream().anyMatch(each -> each.term().origin() == Term.Origin.DECISION);
  }

  private boolean isRaised(Variable variable) {
    return variable.signal().name().equals(invariant.raising().name());
  }

  /** One side: a value, and what comes of it for one subject. */
  private record Side(Object value, Evaluation evaluation, Subject subject, double rank) {}

  private record Found(Example example, Variable raised, Side lower, Side upper)
      implements Breach {}

  @Override
  Invariant.Monotone invariant() {
    return invariant;
  }

  @Override
  List<Variable> variables() {
    return others;
  }

  @Override
  int cost() {
    return raised.stream().mapToInt(each -> Math.min(MOST_SWEPT, each.values().size() - 1)).sum();
  }

  @Override
  double all() {
    return Examples.all(others) * raised.stream().mapToInt(each -> each.values().size() - 1).sum();
  }

  /** Two values are enough to see whether it still is one. */
  @Override
  Violation smallest(Breach breach) {
    Found found = (Found) breach;
    List<Variable> all = raised;
    List<@Nullable Object> both = new ArrayList<>();
    both.add(null);
    both.add(found.lower().value());
    both.add(found.upper().value());
    Variable variable = found.raised();
    raised = List.of(new Variable(variable.signal(), variable.product(), both, false));
    try {
      return super.smallest(found);
    } finally {
      raised = all;
    }
  }

  @Override
  int nearness() {
    return 0;
  }

  @Override
  @Nullable Breach breach(Example example) {
    for (Variable variable : raised) {
      Breach found = breach(example, variable);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Breach breach(Example example, Variable variable) {
    List<Object> values = swept(variable.values().stream().filter(Objects::nonNull).toList());
    List<Evaluation> sweep =
        trial.decide(values.stream().map(value -> example.with(variable, value)).toList());
    Map<String, Side> below = new HashMap<>();
    for (int i = 0; i < sweep.size() && sweep.size() == values.size(); i++) {
      for (Subject subject : subjects(sweep.get(i), variable)) {
        Side side = side(values.get(i), sweep.get(i), subject);
        Side before = side == null ? null : below.put(subject.getCode(), side);
        if (side != null && before != null && isBreach(before.rank(), side.rank())) {
          return new Found(example.with(variable, before.value()), variable, before, side);
        }
      }
    }
    return null;
  }

  private List<Object> swept(List<Object> values) {
    if (values.size() <= MOST_SWEPT) {
      return values;
    }
    int from = random.nextInt(values.size() - MOST_SWEPT + 1);
    return values.subList(from, from + MOST_SWEPT);
  }

  private boolean isBreach(double before, double after) {
    return invariant.lowers() ? after < before : after > before;
  }

  private List<Subject> subjects(Evaluation evaluation, Variable variable) {
    if (invariant.scope() == Scope.ACCOUNT) {
      return List.of(evaluation.account());
    }
    return evaluation.products().stream()
        .filter(each -> variable.product() == null || each.getCode().equals(variable.product()))
        .toList();
  }

  /** Null where the result is missing or the conditions do not hold. */
  private @Nullable Side side(Object value, Evaluation evaluation, Subject subject) {
    Term term = invariant.result();
    Object result = trial.value(evaluation, subject, term);
    if (result == null
        || !invariant.when().stream().allMatch(c -> trial.passes(evaluation, subject, c))) {
      return null;
    }
    double rank =
        result instanceof Double number
            ? number
            : invariant.order().indexOf(String.valueOf(result));
    return new Side(value, evaluation, subject, rank);
  }

  @Override
  Violation violation(Breach breach) {
    Found found = (Found) breach;
    Side lower = found.lower();
    Side upper = found.upper();
    Term signal = invariant.raising();
    Term result = invariant.result();
    String product = lower.subject().getProductCode();
    String text =
        "raising `%s` from %s to %s %s `%s` from %s to %s"
            .formatted(
                signal.label(),
                trial.said(lower.evaluation(), lower.subject(), signal),
                trial.said(upper.evaluation(), upper.subject(), signal),
                invariant.lowers() ? "lowers" : "raises",
                result.label(),
                trial.said(lower.evaluation(), lower.subject(), result),
                trial.said(upper.evaluation(), upper.subject(), result));
    return new Violation(
        found.example().sorted(),
        found.example().day(),
        product,
        null,
        new Violation.Raised(
            signal.name(), lower.value(), upper.value(), result(lower), result(upper)),
        product == null ? text : text + " for the product `" + product + "`",
        List.copyOf(rows(lower, upper)));
  }

  private Object result(Side side) {
    Term term = invariant.result();
    Object value = Objects.requireNonNull(trial.value(side.evaluation(), side.subject(), term));
    return Objects.requireNonNull(Results.json(term, value));
  }

  /** The rows that count on one side only. */
  private Set<CellRef> rows(Side lower, Side upper) {
    Set<CellRef> before = rows(lower);
    Set<CellRef> after = rows(upper);
    Set<CellRef> rows = new TreeSet<>(before);
    rows.addAll(after);
    before.retainAll(after);
    rows.removeAll(before);
    return rows;
  }

  private Set<CellRef> rows(Side side) {
    Set<CellRef> rows = new TreeSet<>();
    Evaluation evaluation = side.evaluation();
    addRows(evaluation.hits(evaluation.account()), rows);
    if (side.subject().getScope() == Scope.PRODUCT) {
      addRows(evaluation.hits(side.subject()), rows);
    }
    return rows;
  }

  private void addRows(List<Hit> hits, Set<CellRef> rows) {
    hits.stream().filter(this::hasSay).forEach(hit -> rows.add(hit.table().rowPlace(hit.row())));
  }
}

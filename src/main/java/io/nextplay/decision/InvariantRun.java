package io.nextplay.decision;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.CellRef;
import io.nextplay.table.Invariant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries to break the invariants that the workbooks bring along. Goes over the cells into which the
 * tables' cut-points part the signals: over all combinations when those are few, else over the
 * scenarios' accounts, changes of them and random accounts, as many as it may decide about. The
 * same rules give the same outcome. Immutable and thread-safe.
 */
public final class InvariantRun {

  /**
   * How many decisions the invariants of a model may take together, unless told otherwise: some
   * seconds. One that looks at plays counts as eight.
   */
  public static final int DECISIONS = 30_000;

  private static final long SEED = 20_261_122;

  private final RuleSet rules;
  private final int decisions;
  private final List<Example> bases;

  /** Checks these rules with {@link #DECISIONS}. */
  public InvariantRun(RuleSet rules) {
    this(rules, DECISIONS);
  }

  /**
   * Checks these rules.
   *
   * @param decisions how many decisions all invariants may take together; each gets an equal share.
   *     One that looks at plays counts as eight
   */
  public InvariantRun(RuleSet rules, int decisions) {
    this.rules = rules;
    this.decisions = decisions;
    Set<Example> examples = new LinkedHashSet<>(List.of(Example.EMPTY));
    rules.model().scenarios().forEach(scenario -> examples.add(Example.of(scenario)));
    this.bases = List.copyOf(examples);
  }

  /**
   * What came of one invariant.
   *
   * @param name what must hold
   * @param place its row
   * @param looked how much was looked at
   * @param violation an account for which it does not hold; null when none was found
   */
  public record Outcome(String name, CellRef place, Looked looked, @Nullable Violation violation) {

    /** Whether no violation was found. */
    public boolean holds() {
      return violation == null;
    }
  }

  /**
   * How much was looked at. A case is an account; one that raises a signal counts once for each
   * value of it.
   *
   * @param cases how many were decided about
   * @param of how many there are, as far as the tables can tell them apart
   * @param all whether those were all, so that there is no violation unless one was found
   */
  public record Looked(long cases, double of, boolean all) {

    /** {@code all 1,240 cases} or {@code 20,000 of about 10^9 cases}. */
    public String text() {
      if (all) {
        return String.format(Locale.ROOT, "all %,d cases", cases);
      }
      if (cases >= of) {
        return String.format(
            Locale.ROOT, "%,d cases, one of each kind that tests tell apart", cases);
      }
      return of < 1e6
          ? String.format(Locale.ROOT, "%,d of %,.0f cases", cases, of)
          : String.format(
              Locale.ROOT, "%,d of about 10^%d cases", cases, Math.round(Math.log10(of)));
    }
  }

  /** All invariants of the model, in sheet order. */
  public List<Outcome> all() {
    List<Invariant> invariants = rules.model().invariants();
    Map<CellRef, Outcome> outcomes = new HashMap<>();
    long share = invariants.isEmpty() ? 0 : decisions / invariants.size();
    List<NeverLaw> large = new ArrayList<>();
    for (Invariant invariant : invariants) {
      Law law = law(invariant);
      if (law.all() == Examples.all(law.variables()) * law.cost()
          && law.all() * law.weight() <= share) {
        outcomes.put(invariant.place(), every(law));
      } else if (law instanceof NeverLaw never) {
        large.add(never);
      } else {
        outcomes.put(invariant.place(), some(law, share));
      }
    }
    new Together(large, share).run().forEach(each -> outcomes.put(each.place(), each));
    return outcomes.values().stream().sorted(Comparator.comparing(Outcome::place)).toList();
  }

  private Law law(Invariant invariant) {
    return invariant instanceof Invariant.Never never
        ? new NeverLaw(rules, never)
        : new MonotoneLaw(rules, (Invariant.Monotone) invariant);
  }

  private static Outcome every(Law law) {
    Iterator<Example> examples = Examples.every(law.variables());
    Law.Breach breach = null;
    while (breach == null && examples.hasNext()) {
      breach = law.breach(examples.next());
    }
    long cases = law.trial.decisions();
    return outcome(law, new Looked(cases, law.all(), breach == null && law.isExact()), breach);
  }

  private Outcome some(Law law, long most) {
    Examples examples = examples(law);
    Law.Breach breach = null;
    while (breach == null && (law.trial.decisions() + law.cost()) * law.weight() <= most) {
      breach = law.breach(examples.next(law));
    }
    return outcome(law, new Looked(law.trial.decisions(), law.all(), false), breach);
  }

  private Examples examples(Law law) {
    List<Example> relevant = law.relevant(bases);
    List<Example> patches =
        law.invariant() instanceof Invariant.Never never
            ? Patches.of(rules, never, relevant)
            : List.of();
    return new Examples(law.variables(), relevant, patches, seed(law));
  }

  private static long seed(Law law) {
    return SEED + law.invariant().name().hashCode();
  }

  private static Outcome outcome(Law law, Looked looked, Law.@Nullable Breach breach) {
    Violation violation = breach == null ? null : law.smallest(breach);
    return new Outcome(law.invariant().name(), law.invariant().place(), looked, violation);
  }

  /**
   * Invariants of what must never come together, looked for at once: each in turn chooses an
   * example, and every one of them looks at what is decided about it.
   */
  private final class Together {

    private final List<NeverLaw> open;
    private final long most;
    private final Map<NeverLaw, Examples> examples = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private long cases;

    Together(List<NeverLaw> laws, long share) {
      this.open = new ArrayList<>(laws);
      this.most = laws.stream().mapToLong(law -> share / law.weight()).sum();
      laws.forEach(law -> examples.put(law, examples(law)));
    }

    List<Outcome> run() {
      Trial trial = new Trial(rules, null);
      for (int turn = 0; cases < most && !open.isEmpty(); turn++) {
        NeverLaw law = open.get(turn % open.size());
        Example example = of(law).next(law);
        cases++;
        Optional<Evaluation> evaluation = trial.decide(example);
        evaluation.ifPresent(each -> show(example, each));
      }
      open.forEach(law -> outcomes.add(outcome(law, looked(law), null)));
      return outcomes;
    }

    private Examples of(NeverLaw law) {
      return java.util.Objects.requireNonNull(examples.get(law), "every law has some");
    }

    private Looked looked(NeverLaw law) {
      return new Looked(cases, law.all(), false);
    }

    private void show(Example example, Evaluation evaluation) {
      for (NeverLaw law : List.copyOf(open)) {
        Law.Breach breach = law.breach(example, evaluation);
        if (breach == null) {
          of(law).keep(example, law.nearness());
        } else {
          outcomes.add(outcome(law, looked(law), breach));
          open.remove(law);
        }
      }
    }
  }
}

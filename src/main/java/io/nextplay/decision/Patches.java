package io.nextplay.decision;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Slice;
import io.nextplay.engine.Subject;
import io.nextplay.table.Invariant;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fewest signals that make what an invariant asks of results come true, such as a health score
 * that closes the gate: taken from accounts for which it is true. Set on any other account, they
 * mostly make it true there. Not thread-safe.
 */
final class Patches {

  private static final int MOST = 8;

  /** Making more accounts small would take longer than it is worth. */
  private static final int MOST_TRIED = 12;

  private final List<Invariant.Condition> conditions;
  private final Trial trial;

  private Patches(RuleSet rules, List<Invariant.Condition> conditions) {
    this.conditions = conditions;
    List<Slice.Asked> asked =
        conditions.stream().map(each -> new Slice.Asked(each.term(), each.test())).toList();
    this.trial = new Trial(rules, new Slice(rules, asked, Set.of(), false).tables());
  }

  /** Up to some, each of other signals; none when nothing is asked of results. */
  static List<Example> of(RuleSet rules, Invariant.Never invariant, List<Example> accounts) {
    List<Invariant.Condition> results =
        invariant.when().stream().filter(each -> isResult(each.term())).toList();
    return results.isEmpty() ? List.of() : new Patches(rules, results).among(accounts);
  }

  private static boolean isResult(Term term) {
    boolean given = term.origin() == Term.Origin.RESULT || term.origin() == Term.Origin.LIST_FIELD;
    return given && term.scope() != Scope.PLAY;
  }

  private List<Example> among(List<Example> accounts) {
    List<Example> patches = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    int tried = 0;
    for (Example account : accounts) {
      if (patches.size() < MOST && tried < MOST_TRIED && holds(account)) {
        tried++;
        Example smallest = smallest(account);
        if (smallest.size() > 0 && seen.add(smallest.names())) {
          patches.add(smallest);
        }
      }
    }
    return patches;
  }

  private boolean holds(Example example) {
    return trial.decide(example).filter(this::holds).isPresent();
  }

  private boolean holds(Evaluation evaluation) {
    Stream<Subject> asked =
        Stream.concat(Stream.of(evaluation.account()), evaluation.products().stream());
    return asked.anyMatch(
        subject -> conditions.stream().allMatch(c -> trial.passes(evaluation, subject, c)));
  }

  private Example smallest(Example account) {
    Example smallest = account;
    for (Example without : account.withoutOne()) {
      Example fewer = smallest.and(without);
      if (holds(fewer)) {
        smallest = fewer;
      }
    }
    return smallest;
  }
}

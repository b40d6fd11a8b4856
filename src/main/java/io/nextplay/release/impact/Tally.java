package io.nextplay.release.impact;

import io.nextplay.decision.DecisionChange;
import io.nextplay.release.impact.Impact.Sum;
import io.nextplay.table.CellRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what becomes of accounts; one a thread, put together in the end. Not thread-safe. */
final class Tally {

  private static final int TOP = 20;
  private static final Comparator<Impact.MovedAccount> BY_ARR =
      Comparator.<Impact.MovedAccount>comparingDouble(moved -> arr(moved.arr()))
          .thenComparing(Impact.MovedAccount::id, Comparator.reverseOrder());

  private Sum decided = new Sum(0, 0);
  private Sum moved = new Sum(0, 0);
  private final Map<DecisionChange, Map<List<Integer>, Sum>> causes = new HashMap<>();
  private final Map<DecisionChange, Sum> movements = new HashMap<>();
  private final Map<Integer, Sum> steps = new HashMap<>();
  private final Map<CellRef, Sum> rows = new HashMap<>();
  private final Map<String, Impact.Load> owners = new TreeMap<>();
  private final PriorityQueue<Impact.MovedAccount> top = new PriorityQueue<>(BY_ARR);

  static double arr(@Nullable Double arr) {
    return arr == null ? 0 : arr;
  }

  void decided(double arr) {
    decided = decided.plus(arr);
  }

  /** All accounts that were decided. */
  Sum decided() {
    return decided;
  }

  void hit(Collection<CellRef> hit, double arr) {
    hit.forEach(row -> rows.merge(row, new Sum(1, arr), Sum::plus));
  }

  void owner(@Nullable String before, @Nullable String after) {
    if (before != null) {
      owners.merge(before, new Impact.Load(1, 0), Tally::plus);
    }
    if (after != null) {
      owners.merge(after, new Impact.Load(0, 1), Tally::plus);
    }
  }

  /**
   * An account that moves.
   *
   * @param why for each change the steps that cause it: several lists when each does it alone
   */
  void moved(
      String id,
      @Nullable Double known,
      List<DecisionChange> changes,
      Map<DecisionChange, List<List<Integer>>> why) {
    double arr = arr(known);
    Set<Integer> all = new HashSet<>();
    for (DecisionChange change : changes) {
      movements.merge(change, new Sum(1, arr), Sum::plus);
      for (List<Integer> cause : why.getOrDefault(change, List.of())) {
        causes
            .computeIfAbsent(change, key -> new HashMap<>())
            .merge(cause, new Sum(1, arr), Sum::plus);
        all.addAll(cause);
      }
    }
    all.forEach(step -> steps.merge(step, new Sum(1, arr), Sum::plus));
    moved = moved.plus(arr);
    top.add(new Impact.MovedAccount(id, known, changes, all.stream().sorted().toList()));
    if (top.size() > TOP) {
      top.poll();
    }
  }

  Tally plus(Tally other) {
    decided = decided.plus(other.decided);
    moved = moved.plus(other.moved);
    other.movements.forEach((change, sum) -> movements.merge(change, sum, Sum::plus));
    other.causes.forEach(
        (change, sums) ->
            sums.forEach(
                (cause, sum) ->
                    causes
                        .computeIfAbsent(change, key -> new HashMap<>())
                        .merge(cause, sum, Sum::plus)));
    other.steps.forEach((step, sum) -> steps.merge(step, sum, Sum::plus));
    other.rows.forEach((row, sum) -> rows.merge(row, sum, Sum::plus));
    other.owners.forEach((owner, load) -> owners.merge(owner, load, Tally::plus));
    for (Impact.MovedAccount account : other.top) {
      top.add(account);
      if (top.size() > TOP) {
        top.poll();
      }
    }
    return this;
  }

  private static Impact.Load plus(Impact.Load one, Impact.Load other) {
    return new Impact.Load(one.before() + other.before(), one.after() + other.after());
  }

  Sum movedSum() {
    return moved;
  }

  Sum step(int step) {
    return steps.getOrDefault(step, new Sum(0, 0));
  }

  Map<String, Impact.Load> owners() {
    return owners;
  }

  Map<String, Sum> rows() {
    Map<String, Sum> byPlace = new TreeMap<>();
    rows.forEach((row, sum) -> byPlace.put(row.toString(), sum));
    return byPlace;
  }

  /** Accounts and ARR of each row that counted. */
  Map<CellRef, Sum> sums() {
    return Map.copyOf(rows);
  }

  /** How many accounts hit each row. */
  Map<CellRef, Long> hits() {
    Map<CellRef, Long> hits = new HashMap<>();
    rows.forEach((row, sum) -> hits.put(row, sum.accounts()));
    return hits;
  }

  List<Impact.MovedAccount> top() {
    List<Impact.MovedAccount> most = new ArrayList<>(top);
    most.sort(BY_ARR.reversed());
    return most;
  }

  /** The largest first; of equals in a fixed order. */
  List<Impact.Movement> movements() {
    List<Impact.Movement> all = new ArrayList<>();
    movements.forEach((change, sum) -> all.add(movement(change, sum)));
    all.sort(
        Comparator.comparing(Impact.Movement::what)
            .thenComparing(Comparator.comparingLong(Impact.Movement::accounts).reversed())
            .thenComparing(movement -> String.valueOf(movement.product()))
            .thenComparing(movement -> String.valueOf(movement.from()))
            .thenComparing(movement -> String.valueOf(movement.to())));
    return all;
  }

  private Impact.Movement movement(DecisionChange change, Sum sum) {
    List<Impact.Cause> by = new ArrayList<>();
    causes
        .getOrDefault(change, Map.of())
        .forEach((steps, of) -> by.add(new Impact.Cause(steps, of.accounts(), of.arr())));
    by.sort(
        Comparator.comparingLong(Impact.Cause::accounts)
            .reversed()
            .thenComparing(cause -> cause.steps().toString()));
    return new Impact.Movement(
        change.what(), change.product(), change.from(), change.to(), sum.accounts(), sum.arr(), by);
  }
}

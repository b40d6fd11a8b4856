package io.nextplay.decision;

import io.nextplay.engine.Change;
import io.nextplay.engine.Lever;
import io.nextplay.engine.Probe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries all single changes, then all pairs. Exact, for within a cell of the tables' cut-points one
 * value is as good as another. Not thread-safe.
 */
final class TierSearch {

  /** More pairs than these would take longer than somebody waits. */
  private static final int MOST_PAIRS = 200_000;

  /** Pairs in memory at once. */
  private static final int CHUNK = 5_000;

  private static final int MOST_FOUND = 5;

  /** Efforts are compared, and shown, to six decimals. */
  private static final double MILLION = 1e6;

  private final Probe probe;
  private final TierTarget target;
  private final List<Move> moves = new ArrayList<>();
  private final Map<List<Lever>, Found> found = new LinkedHashMap<>();
  private long tried;
  private boolean complete = true;

  TierSearch(Probe probe, TierTarget target) {
    this.probe = probe;
    this.target = target;
    for (Lever lever : probe.levers()) {
      for (Object value : LeverValues.of(lever)) {
        moves.add(new Move(lever, value));
      }
    }
  }

  /** One signal set to another value. */
  record Move(Lever lever, Object to) {

    double distance() {
      return LeverValues.distance(lever.now(), to);
    }

    Change change() {
      return new Change(lever.signal(), lever.product(), to);
    }
  }

  /** Moves that reach the tier together. */
  record Found(List<Move> moves, double effort) {

    private static Found of(List<Move> moves) {
      double effort = moves.stream().mapToDouble(Move::distance).sum();
      return new Found(moves, Math.rint(effort * MILLION) / MILLION);
    }

    /** For the engine. */
    List<Change> changes() {
      return moves.stream().map(Move::change).toList();
    }

    private String names() {
      return String.join(" ", moves.stream().map(m -> m.lever().signal().name()).toList());
    }
  }

  /** How many changes, single and in pairs, were tried. */
  long tried() {
    return tried;
  }

  /** Whether all pairs were tried. */
  boolean isComplete() {
    return complete;
  }

  /** The ways of one change, or else of two, with the least effort first. */
  List<Found> smallest() {
    tryAll(moves.stream().map(List::of).toList());
    if (found.isEmpty()) {
      pairs();
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Found::effort).thenComparing(Found::names))
        .limit(MOST_FOUND)
        .toList();
  }

  private void pairs() {
    List<List<Move>> chunk = new ArrayList<>();
    for (int i = 0; i < moves.size(); i++) {
      for (int j = i + 1; j < moves.size(); j++) {
        if (!moves.get(i).lever().equals(moves.get(j).lever())) {
          if (tried + chunk.size() >= MOST_PAIRS) {
            complete = false;
            tryAll(chunk);
            return;
          }
          chunk.add(List.of(moves.get(i), moves.get(j)));
        }
        if (chunk.size() == CHUNK) {
          tryAll(chunk);
          chunk.clear();
        }
      }
    }
    tryAll(chunk);
  }

  private void tryAll(List<List<Move>> sets) {
    List<? extends Collection<Change>> variants =
        sets.stream().map(set -> set.stream().map(Move::change).toList()).toList();
    List<@Nullable String> outcomes = probe.outcomes(variants);
    for (int i = 0; i < sets.size(); i++) {
      if (target.isReachedBy(outcomes.get(i))) {
        Found way = Found.of(sets.get(i));
        found.merge(
            sets.get(i).stream().map(Move::lever).toList(),
            way,
            (one, other) -> other.effort() < one.effort() ? other : one);
      }
    }
    tried += sets.size();
  }
}

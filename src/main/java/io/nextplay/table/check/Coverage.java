package io.nextplay.table.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether rows together cover a box, exactly: it goes through the box dimension by
 * dimension, looks only once at samples that the same rows accept, and of two such groups only at
 * the one that fewer rows accept. Gives up when the effort is spent. Not thread-safe; for one box.
 */
final class Coverage {

  /** Comparing each group with more of the smaller ones would cost more than it saves. */
  private static final int MOST_COMPARED = 64;

  private static final int MOST_REMEMBERED = 20_000;

  /** What looking at a row, or at where one begins, costs at least. */
  private static final int STEP = 16;

  private final Boxes boxes;
  private final Accepted[] box;
  private final int[] rows;
  private final Effort effort;
  private final int[] order;
  private final BitSet[] coverFrom;
  private final List<Set<BitSet>> covered = new ArrayList<>();

  /**
   * A question.
   *
   * @param box what must be covered
   * @param rows the rows that may cover it
   */
  Coverage(Boxes boxes, Accepted[] box, int[] rows, Effort effort) {
    this.boxes = boxes;
    this.box = box;
    this.rows = rows;
    this.effort = effort;
    this.order =
        IntStream.range(0, box.length)
            .boxed()
            .sorted(Comparator.comparingInt(boxes::classes))
            .mapToInt(Integer::intValue)
            .toArray();
    this.coverFrom = coverFrom();
  }

  /** The answer. */
  static final class Answer {
    private final boolean known;
    private final int @Nullable [] point;

    private Answer(boolean known, int @Nullable [] point) {
      this.known = known;
      this.point = point;
    }

    /** False when it was too much work to say. */
    boolean isKnown() {
      return known;
    }

    boolean isCovered() {
      return known && point == null;
    }

    /** A case of the box that none of the rows covers; null when it is covered. */
    int @Nullable [] point() {
      return point;
    }
  }

  /** Asks. */
  Answer ask() {
    BitSet all = new BitSet();
    all.set(0, rows.length);
    int[] point = search(all, 0, new int[box.length]);
    return new Answer(point != null || !effort.isSpent(), point);
  }

  /** Which rows cover the box in all dimensions from a position of the order on. */
  private BitSet[] coverFrom() {
    BitSet[] from = new BitSet[box.length + 1];
    from[box.length] = new BitSet();
    from[box.length].set(0, rows.length);
    for (int at = box.length - 1; at >= 0; at--) {
      covered.add(new HashSet<>());
      from[at] = (BitSet) from[at + 1].clone();
      Map<Integer, Boolean> covers = new HashMap<>();
      for (int row = from[at].nextSetBit(0); row >= 0; row = from[at].nextSetBit(row + 1)) {
        int d = order[at];
        if (!covers.computeIfAbsent(
            boxes.classOf(d, rows[row]), key -> boxes.accepted(d, key).covers(box[d]))) {
          from[at].clear(row);
        }
      }
      effort.spend(2L * rows.length);
    }
    return from;
  }

  private int @Nullable [] search(BitSet alive, int at, int[] point) {
    effort.spend(1 + rows.length / 64);
    if (effort.isSpent() || alive.intersects(coverFrom[at])) {
      return null;
    }
    if (alive.isEmpty()) {
      for (int rest = at; rest < box.length; rest++) {
        point[order[rest]] = box[order[rest]].any();
      }
      return point;
    }
    if (covered.get(at).contains(alive)) {
      return null;
    }
    for (Map.Entry<BitSet, Integer> group : fewestFirst(groups(alive, order[at]))) {
      point[order[at]] = group.getValue();
      int[] found = search(group.getKey(), at + 1, point);
      if (found != null || effort.isSpent()) {
        return found;
      }
    }
    if (covered.get(at).size() < MOST_REMEMBERED) {
      covered.get(at).add(alive);
    }
    return null;
  }

  /** The samples of the box by the rows that accept them, a sample for each set of rows. */
  private Map<BitSet, Integer> groups(BitSet alive, int d) {
    SortedMap<Integer, BitSet> turns = turns(alive, d);
    Map<BitSet, Integer> groups = new LinkedHashMap<>();
    BitSet accepting = new BitSet();
    int from = 0;
    for (Map.Entry<Integer, BitSet> turn : turns.entrySet()) {
      add(groups, accepting, d, from, turn.getKey());
      accepting.xor(turn.getValue());
      from = turn.getKey();
    }
    add(groups, accepting, d, from, Integer.MAX_VALUE);
    effort.spend((long) (turns.size() + 1) * (STEP + rows.length / 64));
    return groups;
  }

  private void add(Map<BitSet, Integer> groups, BitSet accepting, int d, int from, int to) {
    int sample = box[d].next(from);
    if (sample >= 0 && sample < to) {
      groups.putIfAbsent((BitSet) accepting.clone(), sample);
    }
  }

  /** At which samples which rows begin or cease to accept. */
  private SortedMap<Integer, BitSet> turns(BitSet alive, int d) {
    Map<Integer, BitSet> byClass = new HashMap<>();
    for (int row = alive.nextSetBit(0); row >= 0; row = alive.nextSetBit(row + 1)) {
      byClass.computeIfAbsent(boxes.classOf(d, rows[row]), key -> new BitSet()).set(row);
    }
    SortedMap<Integer, BitSet> turns = new TreeMap<>();
    byClass.forEach(
        (ofClass, members) -> {
          Accepted accepted = boxes.accepted(d, ofClass);
          for (int run = accepted.next(0); run >= 0; run = accepted.next(accepted.endOfRun(run))) {
            turns.computeIfAbsent(run, key -> new BitSet()).xor(members);
            turns.computeIfAbsent(accepted.endOfRun(run), key -> new BitSet()).xor(members);
          }
        });
    effort.spend((long) STEP * alive.cardinality());
    return turns;
  }

  /** What more rows accept is covered when what some of them accept is. */
  private List<Map.Entry<BitSet, Integer>> fewestFirst(Map<BitSet, Integer> groups) {
    List<Map.Entry<BitSet, Integer>> sorted = new ArrayList<>(groups.entrySet());
    sorted.sort(Comparator.comparingInt(group -> group.getKey().cardinality()));
    List<Map.Entry<BitSet, Integer>> kept = new ArrayList<>();
    for (Map.Entry<BitSet, Integer> group : sorted) {
      if (kept.stream().limit(MOST_COMPARED).noneMatch(k -> isIn(k.getKey(), group.getKey()))) {
        kept.add(group);
      }
    }
    effort.spend((long) sorted.size() * Math.min(kept.size(), MOST_COMPARED));
    return kept;
  }

  private static boolean isIn(BitSet part, BitSet whole) {
    for (int row = part.nextSetBit(0); row >= 0; row = part.nextSetBit(row + 1)) {
      if (!whole.get(row)) {
        return false;
      }
    }
    return true;
  }
}

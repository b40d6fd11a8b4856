package io.nextplay.table.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which rows above a row can match together with it. Dimensions in which rows accept few different
 * things are looked up for all rows at once; only what is left is compared row by row. Not
 * thread-safe.
 */
final class Rivals {

  /** Beyond it a bit for each row and class would take too much room. */
  private static final int MOST_CLASSES = 512;

  private final Boxes boxes;
  private final int rows;
  private final BitSet live = new BitSet();
  private final Effort effort;
  private final List<Integer> few = new ArrayList<>();
  private final int[] many;
  private final Map<Integer, BitSet[]> members = new HashMap<>();
  private final Map<Integer, BitSet[]> meeting = new HashMap<>();

  Rivals(Boxes boxes, List<Integer> liveRows, int rows, Effort effort) {
    this.boxes = boxes;
    this.rows = rows;
    this.effort = effort;
    liveRows.forEach(live::set);
    for (int d = 0; d < boxes.dimensions(); d++) {
      if (boxes.classes(d) <= MOST_CLASSES) {
        few.add(d);
        members.put(d, members(d, liveRows));
        meeting.put(d, new BitSet[boxes.classes(d)]);
      }
    }
    few.sort(Comparator.comparingInt(boxes::classes).reversed());
    many =
        IntStream.range(0, boxes.dimensions())
            .filter(d -> boxes.classes(d) > MOST_CLASSES)
            .boxed()
            .sorted(Comparator.comparingInt(boxes::classes).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private BitSet[] members(int d, List<Integer> liveRows) {
    BitSet[] ofClass = new BitSet[boxes.classes(d)];
    for (int i = 0; i < ofClass.length; i++) {
      ofClass[i] = new BitSet(rows);
    }
    liveRows.forEach(row -> ofClass[boxes.classOf(d, row)].set(row));
    return ofClass;
  }

  /**
   * The rows above a row that overlap it, top first.
   *
   * @param most so many are enough
   */
  int[] above(int row, int most) {
    BitSet rivals = new BitSet(row);
    rivals.set(0, row);
    rivals.and(live);
    for (int d : few) {
      rivals.and(meeting(d, boxes.classOf(d, row)));
      effort.spend(1 + row / 64);
      if (rivals.isEmpty()) {
        return new int[0];
      }
    }
    IntStream.Builder found = IntStream.builder();
    int count = 0;
    for (int other = rivals.nextSetBit(0);
        other >= 0 && count < most;
        other = rivals.nextSetBit(other + 1)) {
      if (meet(row, other)) {
        found.add(other);
        count++;
      }
    }
    return found.build().toArray();
  }

  private boolean meet(int row, int other) {
    for (int d : many) {
      effort.spend(1);
      if (!boxes.meet(d, row, other)) {
        return false;
      }
    }
    return true;
  }

  /** The rows of all classes that share a sample with a class. */
  private BitSet meeting(int d, int ofClass) {
    BitSet[] known = meeting.getOrDefault(d, new BitSet[0]);
    if (known[ofClass] == null) {
      BitSet[] ofClasses = members.getOrDefault(d, new BitSet[0]);
      BitSet all = new BitSet(rows);
      for (int other = 0; other < ofClasses.length; other++) {
        if (boxes.accepted(d, ofClass).meets(boxes.accepted(d, other))) {
          all.or(ofClasses[other]);
          effort.spend(1 + rows / 64);
        }
      }
      known[ofClass] = all;
    }
    return known[ofClass];
  }
}

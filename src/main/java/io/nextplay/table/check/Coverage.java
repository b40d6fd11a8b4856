package io.nextplay.table.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether boxes together cover another box, exactly, by going through it dimension by
 * dimension and looking only once at samples that the same boxes accept. Gives up after a number of
 * looks, so that no table can hold up a check. Not thread-safe.
 */
final class Coverage {

  /** Looks at a row; about a second's work. */
  private static final int MOST_LOOKS = 20_000_000;

  private final Boxes boxes;
  private int looks;

  Coverage(Boxes boxes) {
    this.boxes = boxes;
  }

  /**
   * A point of the box that none of the rows covers.
   *
   * @param box what must be covered
   * @param rows the rows that may cover it
   * @return empty when it is covered, or when it was too much work to say
   */
  Optional<int[]> uncovered(BitSet[] box, List<Integer> rows) {
    looks = 0;
    return search(box, rows, 0, new int[box.length]);
  }

  private Optional<int[]> search(BitSet[] box, List<Integer> rows, int from, int[] point) {
    looks += rows.size() + 1;
    if (looks > MOST_LOOKS || rows.stream().anyMatch(row -> coversRest(row, box, from))) {
      return Optional.empty();
    }
    if (from == box.length) {
      return Optional.of(point.clone());
    }
    Map<List<Integer>, Integer> seen = new HashMap<>();
    for (int sample = box[from].nextSetBit(0);
        sample >= 0;
        sample = box[from].nextSetBit(sample + 1)) {
      List<Integer> accepting = accepting(rows, from, sample);
      if (seen.putIfAbsent(accepting, sample) == null) {
        point[from] = sample;
        Optional<int[]> found = search(box, accepting, from + 1, point);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<Integer> accepting(List<Integer> rows, int dimension, int sample) {
    List<Integer> accepting = new ArrayList<>();
    for (int row : rows) {
      if (boxes.row(row)[dimension].get(sample)) {
        accepting.add(row);
      }
    }
    return accepting;
  }

  private boolean coversRest(int row, BitSet[] box, int from) {
    for (int d = from; d < box.length; d++) {
      BitSet left = (BitSet) box[d].clone();
      left.andNot(boxes.row(row)[d]);
      if (!left.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

package io.nextplay.engine;

import java.util.Arrays;
import java.util.SortedSet;

/**
 * The numbers at which a table may begin to say something else about one signal. They part its
 * values into cells: below the first, the first itself, between the first and the second, and so
 * on. Within a cell no test can tell values apart. Immutable.
 */
final class Cuts {

  private static final int MISSING = -1;

  private final double[] points;
  private final boolean every;

  /**
   * Cuts at these points.
   *
   * @param every whether each value is a cell of its own, for some table weighs the signal itself
   */
  Cuts(SortedSet<Double> points, boolean every) {
    this.points = points.stream().mapToDouble(Double::doubleValue).toArray();
    this.every = every;
  }

  /** Whether each value is a cell of its own. */
  boolean every() {
    return every;
  }

  /** The points, ascending. */
  double[] points() {
    return points.clone();
  }

  /** Whether no table can tell the values apart. */
  boolean same(double one, double other) {
    return every ? Double.compare(one, other) == 0 : cell(one) == cell(other);
  }

  /** The number of a value's cell: even between points, odd on one. */
  int cell(double value) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    int found = Arrays.binarySearch(points, value + 0.0);
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  /**
   * The point that a value meets first on its way to another one in another cell; NaN when there is
   * none on the way.
   */
  double between(double from, double to) {
    int at = cell(from);
    if (at == MISSING || cell(to) == MISSING || same(from, to)) {
      return Double.NaN;
    }
    int point = to > from ? at / 2 : (at - 1) / 2;
    if (point < 0 || point >= points.length) {
      return Double.NaN;
    }
    return points[point];
  }
}

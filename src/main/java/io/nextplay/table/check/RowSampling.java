package io.nextplay.table.check;

import io.nextplay.table.HitPolicy;
import io.nextplay.table.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Looks at random cases of rows that it would be too much work to compare with all rows above them.
 * What it finds is so; what it does not find may still be there, and it says how much it looked at.
 * The same table gives the same cases. Not thread-safe.
 */
final class RowSampling {

  private static final long SEED = 20_261_122;

  /** Cases of a row in which a row above could match as well. */
  private static final int FEW = 8;

  /** Cases in which a row above must match first, for the row to seem unreachable. */
  private static final int MANY = 400;

  /** Tests of a case against a row, for all rows together. */
  private static final long STEPS = 15_000_000;

  private final TableRows rows;
  private final Boxes boxes;
  private final List<Integer> live;
  private final List<Integer> open;
  private final Random random = new Random(SEED);
  private final Effort effort = new Effort(STEPS);
  private long cases;

  /**
   * A sampling.
   *
   * @param open the rows of which nothing is known yet
   */
  RowSampling(TableRows rows, List<Integer> live, List<Integer> open) {
    this.rows = rows;
    this.boxes = rows.boxes();
    this.live = live;
    this.open = open;
  }

  List<Issue> issues(RowClashes words) {
    List<Issue> issues = new ArrayList<>();
    boolean unique = rows.table().policy() == HitPolicy.UNIQUE;
    List<Integer> suspect = new ArrayList<>();
    int looked = 0;
    for (int row : open) {
      if (effort.isSpent()) {
        break;
      }
      looked++;
      if (unique) {
        findOverlap(row, words, issues);
      } else if (!isReached(row, FEW)) {
        suspect.add(row);
      }
    }
    for (int i = 0; i < suspect.size() && !effort.isSpent(); i++) {
      findHidden(suspect.get(i), words, issues);
    }
    issues.add(said(looked));
    return issues;
  }

  private Issue said(int looked) {
    return Issue.info(
        "Sampled",
        rows.table().place(),
        String.format(
            Locale.ROOT,
            "only %,d of %,d rows could be compared with all rows above them; of %,d others %,d"
                + " cases were sampled",
            live.size() - open.size(),
            live.size(),
            looked,
            cases));
  }

  private void findOverlap(int row, RowClashes words, List<Issue> issues) {
    for (int i = 0; i < FEW; i++) {
      int[] point = next(row);
      int other = firstAt(point, row);
      if (other < row) {
        issues.add(words.overlap(row, other, point));
        return;
      }
    }
  }

  /** Whether one of some cases of a row is matched by no row above it. */
  private boolean isReached(int row, int most) {
    for (int i = 0; i < most && !effort.isSpent(); i++) {
      if (firstAt(next(row), row) == row) {
        return true;
      }
    }
    return false;
  }

  private void findHidden(int row, RowClashes words, List<Issue> issues) {
    int before = firstAt(next(row), row);
    if (before != row && boxes.covers(before, row)) {
      issues.add(words.hiddenBy(row, before));
    } else if (before != row && !isReached(row, MANY) && !effort.isSpent()) {
      issues.add(
          Issue.warning(
                  "ShadowedRow",
                  rows.place(row),
                  "row %d seems unreachable: in each of %d sampled cases that it matches, a row above it matches first"
                      .formatted(rows.number(row), MANY))
              .withRows(rows.places(row, before)));
    }
  }

  private int[] next(int row) {
    cases++;
    return Boxes.random(boxes.row(row), random);
  }

  /** The first row that matches a case of a row: itself, or one above it. */
  private int firstAt(int[] point, int row) {
    for (int other : live) {
      effort.spend(1);
      if (other == row || boxes.matches(other, point)) {
        return other;
      }
    }
    return row;
  }
}

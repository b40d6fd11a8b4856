package io.nextplay.table.check;

import io.nextplay.table.HitPolicy;
import io.nextplay.table.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Looks for rows of a single-hit table that clash with a row above (UNIQUE), or that the rows above
 * hide (FIRST). What is too much work to compare is sampled, and that is said. Not thread-safe.
 */
final class RowClashes {

  private static final int MOST_NAMED = 6;
  private static final int FEW = 6;
  private static final long SEED = 20_261_122;

  private final TableRows rows;
  private final Boxes boxes;
  private final List<Integer> live;
  private final Effort effort;
  private final Random random = new Random(SEED);
  private final List<Issue> issues = new ArrayList<>();

  RowClashes(TableRows rows, List<Integer> live, Effort effort) {
    this.rows = rows;
    this.boxes = rows.boxes();
    this.live = live;
    this.effort = effort;
  }

  List<Issue> issues() {
    Rivals rivals = new Rivals(boxes, live, rows.table().rows().size(), effort);
    boolean unique = rows.table().policy() == HitPolicy.UNIQUE;
    List<Integer> open = new ArrayList<>();
    for (int row : live) {
      if (effort.isSpent()) {
        open.add(row);
        continue;
      }
      int[] above = rivals.above(row, unique ? 1 : Integer.MAX_VALUE);
      if (above.length > 0 && unique) {
        issues.add(overlap(row, above[0], boxes.common(row, above[0])));
      } else if (above.length > 0 && !findHidden(row, above)) {
        open.add(row);
      }
    }
    if (!open.isEmpty()) {
      issues.addAll(new RowSampling(rows, live, open).issues(this));
    }
    return issues;
  }

  Issue overlap(int row, int other, int[] point) {
    return Issue.error(
            "Overlap",
            rows.place(row),
            "row "
                + rows.number(row)
                + " and row "
                + rows.number(other)
                + " can both match, and the hit policy is UNIQUE; for example "
                + boxes.say(point))
        .withRows(rows.places(row, other))
        .withExample(boxes.data(point));
  }

  /** False when it was too much work to say. */
  private boolean findHidden(int row, int[] above) {
    effort.spend(above.length);
    for (int other : above) {
      if (boxes.covers(other, row)) {
        issues.add(hiddenBy(row, other));
        return true;
      }
    }
    if (isReachedAtRandom(row, above)) {
      return true;
    }
    Coverage.Answer answer = new Coverage(boxes, boxes.row(row), above, effort).ask();
    if (answer.isCovered()) {
      issues.add(hiddenBy(row, above));
    }
    return answer.isKnown();
  }

  /** Mostly one of a few cases shows that a row is not hidden, and nothing need be searched. */
  private boolean isReachedAtRandom(int row, int[] above) {
    Accepted[] box = boxes.row(row);
    for (int i = 0; i < FEW; i++) {
      int[] point = Boxes.random(box, random);
      effort.spend(above.length);
      if (Arrays.stream(above).noneMatch(other -> boxes.matches(other, point))) {
        return true;
      }
    }
    return false;
  }

  Issue hiddenBy(int row, int other) {
    boolean same = Arrays.equals(boxes.row(row), boxes.row(other));
    if (same && (boxes.areExact() || sameTests(row, other))) {
      return Issue.error(
              "DuplicateRow",
              rows.place(row),
              "row "
                  + rows.number(row)
                  + " tests the same as row "
                  + rows.number(other)
                  + "; delete one")
          .withRows(rows.places(row, other));
    }
    return hiddenBy(row, new int[] {other});
  }

  private boolean sameTests(int row, int other) {
    return rows.table().rows().get(row).tests().equals(rows.table().rows().get(other).tests());
  }

  private Issue hiddenBy(int row, int[] above) {
    String who =
        above.length == 1
            ? "row " + rows.number(above[0]) + " above it already matches"
            : "the rows " + listed(above) + " above it already match";
    int[] all = new int[above.length + 1];
    all[0] = row;
    System.arraycopy(above, 0, all, 1, above.length);
    return rows.proven(
            "ShadowedRow",
            rows.place(row),
            "row "
                + rows.number(row)
                + " is unreachable: "
                + who
                + " every case it matches; move it up or delete it",
            "row "
                + rows.number(row)
                + " seems unreachable: "
                + who
                + " every sampled case it matches; move it up or delete it")
        .withRows(rows.places(all));
  }

  private String listed(int[] above) {
    List<String> words =
        Arrays.stream(above)
            .limit(MOST_NAMED)
            .mapToObj(row -> String.valueOf(rows.number(row)))
            .toList();
    return String.join(", ", words) + (above.length > words.size() ? " …" : "");
  }
}

package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Term;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a case that no row of a single-hit table matches. Cut-off tables and grids must be
 * complete; of other tables one uncovered case is shown. When there is too much to try, random
 * cases are, and that is said. Not thread-safe.
 */
final class Gaps {

  private static final long SEED = 20_261_122;

  /** Tests of a case against a row. */
  private static final long STEPS = 20_000_000;

  private static final int MOST_CASES = 20_000;

  private final TableRows rows;
  private final Boxes boxes;
  private final Domains domains;
  private final List<Integer> live;
  private final Effort effort;
  private int cases;

  Gaps(TableRows rows, Domains domains, List<Integer> live, Effort effort) {
    this.rows = rows;
    this.boxes = rows.boxes();
    this.domains = domains;
    this.live = live;
    this.effort = effort;
  }

  List<Issue> issues() {
    int[] all = live.stream().mapToInt(Integer::intValue).toArray();
    Coverage.Answer answer = new Coverage(boxes, boxes.allKnown(), all, effort).ask();
    if (answer.isKnown()) {
      int[] point = answer.point();
      return point == null ? List.of() : List.of(gap(point));
    }
    int[] point = sample();
    if (point != null) {
      return List.of(gap(point));
    }
    return List.of(
        Issue.info(
            "Sampled",
            rows.table().place(),
            String.format(
                Locale.ROOT,
                "there are too many cases to try them all; of %,d sampled cases each is covered",
                cases)));
  }

  /** Random cases, every other one a step beside what a row matches. */
  private int @Nullable [] sample() {
    Random random = new Random(SEED);
    Effort left = new Effort(STEPS);
    Accepted[] known = boxes.allKnown();
    while (cases < MOST_CASES && !left.isSpent()) {
      int[] point = Boxes.random(known, random);
      if (cases++ % 2 == 0) {
        Accepted[] near = boxes.row(live.get(random.nextInt(live.size())));
        int away = random.nextInt(point.length);
        for (int d = 0; d < point.length; d++) {
          point[d] = d == away || near[d].any() == 0 ? point[d] : near[d].any();
        }
      }
      if (live.stream().noneMatch(row -> matches(row, point, left))) {
        return point;
      }
    }
    return null;
  }

  private boolean matches(int row, int[] point, Effort left) {
    left.spend(1);
    return boxes.matches(row, point);
  }

  private Issue gap(int[] point) {
    List<Term> terms =
        rows.table().inputs().stream().map(DecisionTable.Input::term).distinct().toList();
    boolean cutOffs = terms.size() == 1 && terms.get(0).type().isNumeric();
    boolean grid = !terms.isEmpty() && terms.stream().allMatch(domains::isFinite);
    String example = "no row matches " + boxes.say(point);
    Issue issue =
        cutOffs || grid
            ? Issue.error(
                cutOffs ? "RangeGap" : "GridGap",
                rows.table().place(),
                example + "; add a row, or let a neighbour reach further")
            : Issue.info(
                "Uncovered", rows.table().place(), example + "; the result is then missing");
    return issue.withExample(boxes.data(point));
  }
}

package io.nextplay.engine;

import io.nextplay.table.Derivation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A count over the last days: an event begins to count at its time, and leaves when it is as many
 * days of 24 hours old.
 */
final class WindowCourse implements Course {

  private final boolean users;
  private final Cuts cuts;
  private final List<Step> steps = new ArrayList<>();

  /** From a moment on, the count is this. */
  private record Step(Instant at, double value) {}

  /** What happens to the window. */
  private record Turn(Instant at, int more, @Nullable String user) {}

  WindowCourse(
      Derivation derivation, List<Event> relevant, Cuts cuts, Instant from, Instant until) {
    this.users = derivation instanceof Derivation.DistinctUsers;
    this.cuts = cuts;
    int days =
        derivation instanceof Derivation.Count count
            ? count.days()
            : derivation instanceof Derivation.DistinctUsers distinct ? distinct.days() : 0;
    List<Turn> turns = new ArrayList<>();
    for (Event event : relevant) {
      Instant exit = event.time().plus(days, ChronoUnit.DAYS);
      if (exit.isAfter(from) && !event.time().isAfter(until)) {
        turns.add(new Turn(event.time(), 1, event.user()));
        turns.add(new Turn(exit, -1, event.user()));
      }
    }
    turns.sort(Comparator.comparing(Turn::at));
    walk(turns, from, until);
  }

  private void walk(List<Turn> turns, Instant from, Instant until) {
    Map<String, Integer> counts = new HashMap<>();
    int value = 0;
    steps.add(new Step(Instant.MIN, 0));
    for (int i = 0; i < turns.size() && !turns.get(i).at().isAfter(until); i++) {
      Turn turn = turns.get(i);
      value += users ? change(counts, turn) : turn.more();
      boolean last = i + 1 == turns.size() || !turns.get(i + 1).at().equals(turn.at());
      if (last) {
        Step step = new Step(turn.at(), value);
        if (!turn.at().isAfter(from)) {
          steps.set(0, step); // only what holds at the beginning matters
        } else {
          steps.add(step);
        }
      }
    }
  }

  /** How many users more or fewer there are. */
  private static int change(Map<String, Integer> counts, Turn turn) {
    if (turn.user() == null) {
      return 0;
    }
    int before = counts.getOrDefault(turn.user(), 0);
    int after = before + turn.more();
    counts.put(turn.user(), after);
    return Integer.signum(after) - Integer.signum(before);
  }

  @Override
  public double at(Instant moment) {
    double value = steps.get(0).value();
    for (Step step : steps) {
      if (step.at().isAfter(moment)) {
        return value;
      }
      value = step.value();
    }
    return value;
  }

  @Override
  public @Nullable Instant next(Instant after) {
    double now = at(after);
    for (Step step : steps) {
      if (step.at().isAfter(after) && !cuts.same(now, step.value())) {
        return step.at();
      }
    }
    return null;
  }
}

package io.nextplay.engine;

import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out when a decision changes by itself: facts and rules stay, only the clock moves. It goes
 * from one moment at which some signal crosses a cut-point of the tables to the next, passes over
 * those at which the same rows count as before, and asks the rules about the others. One search is
 * one instance; not thread-safe.
 *
 * <p>What {@code rules/*.drl} ask of numbers is not seen: a rule there that compares a signal which
 * the clock moves is only noticed when some table's row changes as well. A signal that a WEIGHTED
 * SUM weighs while it decays is looked at each midnight, and a change then traced back to its
 * millisecond.
 *
 * @param <H> what is compared
 */
public final class Foresight<H> {

  private final RuleSet rules;
  private final Evaluation start;
  private final Function<Evaluation, H> headline;
  private final H now;
  private final PriorityQueue<Crossing> ahead =
      new PriorityQueue<>(Comparator.comparing(Crossing::at));
  private boolean vague;
  private int looked;
  private int decided;

  /**
   * Foresight of what a function takes from an evaluation.
   *
   * @param start what comes out now; nobody else may read it during the search
   * @param headline must depend on nothing but results of tables and the ranking of plays
   */
  public Foresight(Evaluation start, Function<Evaluation, H> headline) {
    this.rules = start.ruleSet();
    this.start = start;
    this.headline = headline;
    this.now = headline.apply(start);
  }

  /** How many moments were looked at, each with one or more crossings. */
  public int looked() {
    return looked;
  }

  /** How often the rules were asked. */
  public int decided() {
    return decided;
  }

  /** A signal that crosses a cut-point at a moment. */
  private record Crossing(Instant at, Moving moving) {}

  /** A crossing that makes other rows count. */
  private record Suspect(Moving moving, double from, double to) {}

  /**
   * The first moment after the start at which another headline comes out.
   *
   * @param until how far to look, included
   * @return empty when nothing changes until then
   */
  public Optional<Turn> next(Instant until) {
    for (Moving moving : new Movements(start, until).all()) {
      vague |= moving.course().isVague();
      add(moving, start.asOf());
    }
    List<double[]> kept = start.numbers().stream().map(double[]::clone).toList();
    try {
      return search();
    } finally {
      for (int i = 0; i < kept.size(); i++) {
        System.arraycopy(kept.get(i), 0, start.numbers().get(i), 0, kept.get(i).length);
      }
    }
  }

  private Optional<Turn> search() {
    Evaluation picture = start;
    Instant before = start.asOf();
    while (!ahead.isEmpty()) {
      Instant at = ahead.element().at();
      List<Suspect> suspects = cross(at, picture);
      looked++;
      if (!suspects.isEmpty()) {
        picture = decide(start.facts(), at);
        if (!headline.apply(picture).equals(now)) {
          return Optional.of(vague ? earliest(before, suspects, picture) : turn(suspects, picture));
        }
      }
      before = at;
    }
    return Optional.empty();
  }

  private void add(Moving moving, Instant after) {
    Instant next = moving.course().next(after);
    if (next != null) {
      ahead.add(new Crossing(next, moving));
    }
  }

  private Evaluation decide(Facts facts, Instant at) {
    decided++;
    return rules.decider().decide(facts, at);
  }

  private boolean isOther(Facts facts, Instant at) {
    return !headline.apply(decide(facts, at)).equals(now);
  }

  /** Moves the signals that cross at a moment; says which of them make other rows count. */
  private List<Suspect> cross(Instant at, Evaluation picture) {
    List<Moving> crossing = new ArrayList<>();
    while (!ahead.isEmpty() && ahead.element().at().equals(at)) {
      crossing.add(ahead.remove().moving());
    }
    Set<Suspect> suspects = new LinkedHashSet<>();
    List<Suspect> all = new ArrayList<>();
    for (Moving moving : crossing) {
      add(moving, at);
      Subject subject = moving.in(picture);
      double from = subject.numbers[moving.slot().index()];
      double to = moving.course().isVague() ? from : moving.course().at(at);
      Suspect suspect = new Suspect(moving, from, to);
      all.add(suspect);
      if (moving.course().isVague() || isMoved(picture, subject, moving.signal(), to)) {
        suspects.add(suspect);
      }
    }
    if (extremesMove(picture, at)) {
      suspects.addAll(all);
    }
    return List.copyOf(suspects);
  }

  /** Gives a signal its new value, and says whether other rows count then. */
  private boolean isMoved(Evaluation picture, Subject subject, Signal signal, double to) {
    int index = rules.slots().of(signal.term()).index();
    double from = subject.numbers[index];
    subject.numbers[index] = to;
    return Double.isNaN(from) != Double.isNaN(to)
        || rules.readers().isMoved(picture, subject, signal.term());
  }

  /** The largest and smallest of signals move with them. */
  private boolean extremesMove(Evaluation picture, Instant at) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    boolean moved = false;
    for (Signal signal : rules.derived().movingExtremes()) {
      boolean product = signal.term().scope() == Scope.PRODUCT;
      for (Subject subject : product ? picture.products() : List.of(picture.account())) {
        if (!start.facts().isSent(subject, rules.slots().of(signal.term()))) {
          double to =
              rules
                  .derived()
                  .unsent(signal, Objects.requireNonNull(signal.derivation()), subject, today);
          moved |= isMoved(picture, subject, signal, to);
        }
      }
    }
    return moved;
  }

  /** With signals that were only looked at now and then, the change may lie further back. */
  private Turn earliest(Instant before, List<Suspect> suspects, Evaluation then) {
    long low = 0;
    long high = Duration.between(before, then.asOf()).toMillis();
    if (high < 1 || !isOther(start.facts(), then.asOf().minusMillis(1))) {
      return turn(suspects, then);
    }
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (isOther(start.facts(), before.plusMillis(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    List<Suspect> moving = suspects.stream().filter(s -> s.moving().course().isVague()).toList();
    return turn(
        moving.isEmpty() ? suspects : moving, decide(start.facts(), before.plusMillis(high)));
  }

  /** Of several signals that cross at once, the one that changes the headline alone is to blame. */
  private Turn turn(List<Suspect> suspects, Evaluation then) {
    Suspect guilty = suspects.get(0);
    for (int i = 0; suspects.size() > 1 && i < suspects.size(); i++) {
      Suspect each = suspects.get(i);
      boolean testable = !Double.isNaN(each.to()) && !each.moving().course().isVague();
      if (testable && isOther(alone(each), then.asOf().minusNanos(1))) {
        guilty = each;
        break;
      }
    }
    Moving moving = guilty.moving();
    double from = moving.course().at(then.asOf().minusNanos(1));
    return new Turn(
        then,
        moving.signal(),
        moving.product(),
        from,
        guilty.to(),
        moving.cuts().between(from, guilty.to()));
  }

  private Facts alone(Suspect suspect) {
    return start
        .facts()
        .with(rules, suspect.moving().product(), suspect.moving().slot(), suspect.to());
  }
}

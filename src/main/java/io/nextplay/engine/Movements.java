package io.nextplay.engine;

import io.nextplay.table.Derivation;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the signals of an evaluation's subjects that the clock moves and some table looks at. */
final class Movements {

  private final RuleSet rules;
  private final Evaluation start;
  private final Instant until;

  Movements(Evaluation start, Instant until) {
    this.rules = start.ruleSet();
    this.start = start;
    this.until = until;
  }

  List<Moving> all() {
    List<Moving> moving = new ArrayList<>();
    add(start.account(), moving);
    start.products().forEach(product -> add(product, moving));
    return moving;
  }

  /** Values that were sent win over what follows from events and dates, and so never move. */
  private void add(Subject subject, List<Moving> moving) {
    for (Signal signal : rules.derived().signals(subject.getScope())) {
      Slot slot = rules.slots().of(signal.term());
      Cuts cuts = rules.cutPoints().of(signal.term());
      if (cuts != null && signal.derivation() != null && !start.facts().isSent(subject, slot)) {
        Course course = course(subject, signal, signal.derivation(), cuts);
        if (course != null) {
          moving.add(new Moving(signal, slot, subject.getProductCode(), course, cuts));
        }
      }
    }
  }

  private @Nullable Course course(
      Subject subject, Signal signal, Derivation derivation, Cuts cuts) {
    if (derivation.isFromEvents()) {
      Events events = start.facts().events();
      return events == null ? null : ofEvents(subject, signal, derivation, cuts, events);
    }
    if (derivation instanceof Derivation.Max || derivation instanceof Derivation.Min) {
      return null; // moves with its sources
    }
    if (derivation instanceof Derivation.MonthsUntilMonth until) {
      if (isDerived(until.month())) {
        return new NightlyCourse(this.until);
      }
      return calendar(subject, signal, derivation, false, cuts);
    }
    return calendar(subject, signal, derivation, true, cuts);
  }

  private boolean isDerived(String name) {
    return rules.model().signals().stream()
        .anyMatch(signal -> signal.name().equals(name) && signal.derivation() != null);
  }

  private @Nullable Course calendar(
      Subject subject, Signal signal, Derivation derivation, boolean steady, Cuts cuts) {
    return Double.isNaN(subject.number(derivation.signals().get(0)))
        ? null
        : new CalendarCourse(
            day -> rules.derived().unsent(signal, derivation, subject, day), steady, cuts, until);
  }

  private @Nullable Course ofEvents(
      Subject subject, Signal signal, Derivation derivation, Cuts cuts, Events events) {
    String product = subject.getScope() == Scope.PRODUCT ? subject.getCode() : null;
    List<Event> relevant = events.of(derivation.eventTypes(), product);
    if (relevant.isEmpty()) {
      return null;
    }
    if (derivation instanceof Derivation.DaysSinceLast) {
      List<Instant> times = relevant.stream().map(Event::time).toList();
      return new LastEventCourse(signal, times, cuts, until);
    }
    if (derivation instanceof Derivation.DecayedSum sum) {
      return cuts.every()
          ? new NightlyCourse(until)
          : new DecayCourse(rules.derived().eventSignals(), sum, relevant, cuts, until);
    }
    return new WindowCourse(derivation, relevant, cuts, start.asOf(), until);
  }
}

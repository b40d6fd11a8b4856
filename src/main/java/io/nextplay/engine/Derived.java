package io.nextplay.engine;

import io.nextplay.table.Derivation;
import io.nextplay.table.Model;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the signals that follow from others, from the clock and from events, then the defaults.
 * Days are days of UTC. Immutable and thread-safe.
 */
final class Derived {

  private final Slots slots;
  private final EventSignals eventSignals;
  private final List<Signal> ofAccount;
  private final List<Signal> ofProduct;
  private final List<Step> accountSteps;
  private final List<Step> productSteps;
  private final List<Signal> movingExtremes = new ArrayList<>();

  Derived(Model model, Slots slots) {
    this.slots = slots;
    this.eventSignals = new EventSignals(model.eventTypes());
    List<Signal> ordered = inOrder(model);
    this.ofAccount = ordered.stream().filter(s -> s.term().scope() == Scope.ACCOUNT).toList();
    this.ofProduct = ordered.stream().filter(s -> s.term().scope() == Scope.PRODUCT).toList();
    this.accountSteps = steps(ofAccount);
    this.productSteps = steps(ofProduct);
    Set<String> moving = new HashSet<>();
    for (Signal signal : ordered) {
      Derivation derivation = signal.derivation();
      boolean extreme =
          derivation instanceof Derivation.Max || derivation instanceof Derivation.Min;
      if (derivation != null
          && (!extreme || derivation.signals().stream().anyMatch(moving::contains))) {
        moving.add(signal.name());
        if (extreme) {
          movingExtremes.add(signal);
        }
      }
    }
  }

  /** A signal that has a value even when none was sent. */
  private record Step(Slot slot, @Nullable Derivation derivation, @Nullable Object defaultValue) {}

  private List<Step> steps(List<Signal> signals) {
    return signals.stream()
        .filter(signal -> signal.derivation() != null || signal.defaultValue() != null)
        .map(
            signal -> new Step(slots.of(signal.term()), signal.derivation(), signal.defaultValue()))
        .toList();
  }

  /** Signals that others follow from come first. */
  private static List<Signal> inOrder(Model model) {
    Set<Signal> ordered = new LinkedHashSet<>();
    for (Signal signal : model.signals()) {
      place(signal, model, ordered, new HashSet<>());
    }
    return new ArrayList<>(ordered);
  }

  private static void place(Signal signal, Model model, Set<Signal> ordered, Set<Signal> path) {
    if (ordered.contains(signal) || !path.add(signal)) {
      return;
    }
    if (signal.derivation() != null) {
      for (String name : signal.derivation().signals()) {
        model.signals().stream()
            .filter(each -> each.name().equals(name))
            .forEach(each -> place(each, model, ordered, path));
      }
    }
    ordered.add(signal);
  }

  /** Fills the account or product; values that were sent stay. */
  void fill(Subject subject, @Nullable Events events, Instant asOf) {
    LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    for (Step step : subject.getScope() == Scope.PRODUCT ? productSteps : accountSteps) {
      Slot slot = step.slot();
      if (!slot.isKnown(subject)) {
        if (step.derivation() != null) {
          subject.numbers[slot.index()] = derive(step.derivation(), subject, events, asOf, today);
        }
        if (step.defaultValue() != null && !slot.isKnown(subject)) {
          subject.put(slot, step.defaultValue());
        }
      }
    }
  }

  /** The largest and smallest of signals of which some move with the clock, in order. */
  List<Signal> movingExtremes() {
    return Collections.unmodifiableList(movingExtremes);
  }

  /** The signals of a scope, those that others follow from first. */
  List<Signal> signals(Scope scope) {
    return scope == Scope.PRODUCT ? ofProduct : ofAccount;
  }

  /** What is folded from events. */
  EventSignals eventSignals() {
    return eventSignals;
  }

  /**
   * The number that a signal which follows from others, or from the clock, has when none was sent.
   */
  double unsent(Signal signal, Derivation derivation, Subject subject, LocalDate today) {
    return orDefault(signal, derive(derivation, subject, null, Instant.EPOCH, today));
  }

  /** A number, or the signal's default when it is missing. */
  static double orDefault(Signal signal, double value) {
    return Double.isNaN(value) && signal.defaultValue() instanceof Double number ? number : value;
  }

  private double derive(
      Derivation derivation,
      Subject subject,
      @Nullable Events events,
      Instant asOf,
      LocalDate today) {
    List<String> types = derivation.eventTypes();
    if (!types.isEmpty()) {
      return events == null
          ? Double.NaN
          : eventSignals.value(
              derivation,
              events.of(types, subject.getScope() == Scope.PRODUCT ? subject.getCode() : null),
              asOf);
    }
    if (derivation instanceof Derivation.Max max) {
      return extreme(subject, max.of(), true);
    }
    if (derivation instanceof Derivation.Min min) {
      return extreme(subject, min.of(), false);
    }
    double source = subject.number(derivation.signals().get(0));
    if (Double.isNaN(source)) {
      return Double.NaN;
    }
    if (derivation instanceof Derivation.MonthsUntilMonth) {
      boolean month = source >= 1 && source <= 12 && source == Math.rint(source);
      return month ? Math.floorMod((int) source - today.getMonthValue(), 12) : Double.NaN;
    }
    LocalDate date = LocalDate.ofEpochDay((long) source);
    if (derivation instanceof Derivation.MonthsSince) {
      return ChronoUnit.MONTHS.between(date, today);
    }
    long since = ChronoUnit.DAYS.between(date, today);
    return derivation instanceof Derivation.DaysUntil ? -since : since;
  }

  private static double extreme(Subject subject, List<String> names, boolean largest) {
    double extreme = Double.NaN;
    for (String name : names) {
      double value = subject.number(name);
      if (Double.isNaN(extreme) || (largest ? value > extreme : value < extreme)) {
        extreme = value;
      }
    }
    return extreme;
  }
}

package io.nextplay.decision;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.Scenario;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the test cases that the workbooks bring along. Stateless but for its rules; thread-safe. */
public final class ScenarioRun {

  /** The clock of a scenario that names none; any fixed day would do. */
  static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 1, 1);

  private final RuleSet rules;

  /** Runs scenarios by these rules. */
  public ScenarioRun(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * What came of one scenario.
   *
   * @param name what the case shows
   * @param place its row
   * @param failures what was not as expected; empty when it passed
   */
  public record Outcome(String name, CellRef place, List<Failure> failures) {

    /** Whether all was as expected. */
    public boolean passed() {
      return failures.isEmpty();
    }
  }

  /**
   * An expectation that was not met.
   *
   * @param result the label of the result, or of the signal that could not be read
   * @param expected the test as written
   * @param actual the value, in business words
   * @param place the cell
   */
  public record Failure(String result, String expected, String actual, CellRef place) {}

  /** All scenarios of the model, in sheet order. */
  public List<Outcome> all() {
    return rules.model().scenarios().stream().map(this::run).toList();
  }

  private Outcome run(Scenario scenario) {
    RuleSet.Reading reading = rules.read(given(scenario));
    if (reading.facts().isEmpty()) {
      List<Failure> failures =
          reading.issues().stream()
              .map(i -> new Failure(i.pointer(), "", i.message(), scenario.place()))
              .toList();
      return new Outcome(scenario.name(), scenario.place(), failures);
    }
    return new Outcome(
        scenario.name(), scenario.place(), failures(scenario, reading.facts().get()));
  }

  private static Given given(Scenario scenario) {
    Map<String, Map<String, Object>> products =
        scenario.product() == null
            ? Map.of()
            : Map.of(scenario.product(), scenario.productSignals());
    return new Given(scenario.name(), scenario.signals(), products, null);
  }

  private List<Failure> failures(Scenario scenario, Facts facts) {
    LocalDate day = Optional.ofNullable(scenario.asOf()).orElse(DEFAULT_DAY);
    Evaluation evaluation =
        rules.decider().decide(facts, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    List<Failure> failures = new ArrayList<>();
    for (Scenario.Expected expected : scenario.expected()) {
      Object value = value(evaluation, scenario, expected.term());
      if (!passes(expected.test(), expected.term(), value)) {
        String actual = value == null ? "missing" : Wording.value(expected.term(), value);
        failures.add(
            new Failure(expected.term().label(), expected.text(), actual, expected.place()));
      }
    }
    return failures;
  }

  /** Whether a value, null when missing, passes a test. */
  static boolean passes(UnaryTest test, Term term, @Nullable Object value) {
    if (term.type().isNumeric()) {
      return test.passesNumber(value instanceof Double number ? number : Double.NaN);
    }
    if (term.type().isText()) {
      return test.passesText(value instanceof String text ? text : null);
    }
    return test.passesSet(value instanceof Set<?> set ? strings(set) : null);
  }

  private static Set<String> strings(Set<?> set) {
    Set<String> strings = new HashSet<>();
    set.forEach(each -> strings.add(String.valueOf(each)));
    return strings;
  }

  private @Nullable Object value(Evaluation evaluation, Scenario scenario, Term term) {
    if (term.origin() == Term.Origin.DECISION) {
      return decision(evaluation, term);
    }
    return subject(evaluation, scenario, term)
        .flatMap(subject -> rules.value(subject, term))
        .orElse(null);
  }

  /**
   * What the scenario speaks of: the account, its product, or the next best action. Lists are those
   * that the product sees when the scenario names one.
   */
  private static Optional<Subject> subject(Evaluation evaluation, Scenario scenario, Term term) {
    boolean listOfProduct = term.origin() == Term.Origin.LIST_FIELD && scenario.product() != null;
    if (!listOfProduct
        && (term.origin() == Term.Origin.LIST_FIELD || term.scope() == Scope.ACCOUNT)) {
      return Optional.of(evaluation.account());
    }
    if (listOfProduct || term.scope() == Scope.PRODUCT) {
      return evaluation.products().stream()
          .filter(product -> product.getCode().equals(scenario.product()))
          .findFirst();
    }
    return standing(evaluation).stream().findFirst().map(Candidate::subject);
  }

  /** What the decision comes to; null when missing. */
  static @Nullable Object decision(Evaluation evaluation, Term term) {
    List<Candidate> standing = standing(evaluation);
    return switch (term.name()) {
      case "nextBestAction" -> standing.isEmpty() ? null : standing.get(0).getPlay();
      case "offeredPlays" -> plays(standing);
      default -> plays(evaluation.candidates().stream().filter(Candidate::isRemoved).toList());
    };
  }

  private static List<Candidate> standing(Evaluation evaluation) {
    return evaluation.candidates().stream().filter(each -> !each.isRemoved()).toList();
  }

  private static Set<String> plays(List<Candidate> candidates) {
    Set<String> plays = new HashSet<>();
    candidates.forEach(candidate -> plays.add(candidate.getPlay()));
    return plays;
  }
}

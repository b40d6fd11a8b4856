package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.Headline;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Foresight;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.engine.Turn;
import io.nextplay.table.Derivation;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * When a decision next changes by itself, against going through time step by step: all midnights,
 * all moments at which an event leaves a window or a day since it is complete, for some accounts
 * each hour.
 */
class ForesightTest {

  private static final long SEED = 815;
  private static final int BOOK = Thorough.or(60, 120);
  private static final int RANDOM = Thorough.or(50, 100);
  private static final Duration REACH = Duration.ofDays(400);
  private static final Duration MILLI = Duration.ofMillis(1);

  private int turns;

  @Test
  void onAccountsOfTheDemoBook() {
    RuleSet rules = Shipped.ruleSet();
    LocalDate day = LocalDate.of(2026, 11, 21);
    Instant asOf = Instant.parse("2026-11-21T09:30:15.123456789Z");
    DemoBook.accounts(42, BOOK, day)
        .forEach(
            account -> {
              List<Event> events =
                  account.events().stream()
                      .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
                      .toList();
              Given given = new Given(account.id(), account.signals(), account.products(), events);
              check(rules, given, asOf, Headline::of, turns % 60 == 0, account.id());
            });
    assertThat(turns).isGreaterThan(BOOK * 5 / 6);
  }

  @Test
  void onRandomAccountsWithEventsAhead() {
    RuleSet rules = Shipped.ruleSet();
    RandomAccounts accounts = new RandomAccounts(rules.model(), new Dice(SEED));
    for (int i = 0; i < RANDOM; i++) {
      Asked asked = accounts.next();
      String name = "facts " + i + " of seed " + SEED;
      check(rules, Agreement.given(asked), asked.asOf(), Headline::of, false, name);
    }
    assertThat(turns).isGreaterThan(RANDOM / 5);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  /** They have every derivation, maxima of moving signals, weighed decays, negative weights. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onRandomModels(long seed) {
    RuleSet rules = Shipped.compile(RandomModels.plays(seed, 7), Shipped.drl());
    RandomFacts facts = new RandomFacts(new Dice(seed));
    for (int i = 0; i < 5; i++) {
      Asked asked = facts.next();
      String name = "facts " + i + " of seed " + seed;
      check(rules, Agreement.given(asked), asked.asOf(), codes(rules), false, name);
    }
  }

  private <H> void check(
      RuleSet rules,
      Given given,
      Instant asOf,
      Function<Evaluation, H> headline,
      boolean hourly,
      String name) {
    Facts facts = rules.read(given).facts().orElseThrow();
    Function<Instant, H> plain = at -> headline.apply(rules.decider().decide(facts, at));
    H now = plain.apply(asOf);
    Instant until = asOf.plus(REACH);
    Evaluation start = rules.decider().decide(facts, asOf);
    Optional<Turn> turn = new Foresight<>(start, headline).next(until);
    assertThat(headline.apply(start)).isEqualTo(now);
    Instant end = turn.map(Turn::at).orElse(until.plusNanos(1));
    for (Instant at : moments(rules, given, asOf, end, hourly)) {
      assertThat(plain.apply(at)).as("%s at %s, before %s", name, at, turn).isEqualTo(now);
    }
    if (turn.isPresent()) {
      turns++;
      assertThat(end).isAfter(asOf).isBeforeOrEqualTo(until);
      assertThat(plain.apply(end)).as("%s at %s", name, end).isNotEqualTo(now);
      assertThat(headline.apply(turn.get().after())).isEqualTo(plain.apply(end));
      Instant before = end.minus(MILLI);
      if (before.isAfter(asOf)) {
        assertThat(plain.apply(before)).as("%s just before %s", name, turn).isEqualTo(now);
      }
    }
  }

  /** Moments after the start and before the end at which something may happen. */
  private static Set<Instant> moments(
      RuleSet rules, Given given, Instant asOf, Instant end, boolean hourly) {
    TreeSet<Instant> moments = new TreeSet<>();
    Duration step = hourly ? Duration.ofHours(1) : Duration.ofDays(1);
    Instant midnight = Instant.parse(asOf.toString().substring(0, 10) + "T00:00:00Z");
    for (Instant at = midnight; at.isBefore(end); at = at.plus(step)) {
      moments.add(at);
    }
    TreeSet<Integer> days = new TreeSet<>(List.of(0, 3, 4, 14, 15, 30, 31));
    for (Signal signal : rules.model().signals()) {
      if (signal.derivation() instanceof Derivation.Count count) {
        days.add(count.days());
      } else if (signal.derivation() instanceof Derivation.DistinctUsers users) {
        days.add(users.days());
      }
    }
    for (Event event : given.events() == null ? List.<Event>of() : given.events()) {
      for (int after : days) {
        Instant at = event.time().plus(Duration.ofDays(after));
        moments.addAll(List.of(at.minus(MILLI), at, at.plus(MILLI)));
      }
    }
    return new TreeSet<>(moments.subSet(asOf, false, end, false));
  }

  /** All that tables say in codes, and what would be done next. */
  private static Function<Evaluation, Map<String, Object>> codes(RuleSet rules) {
    List<Term> terms = new ArrayList<>();
    for (Term term : rules.model().vocabulary().terms()) {
      boolean result =
          term.origin() == Term.Origin.RESULT || term.origin() == Term.Origin.LIST_FIELD;
      boolean code = term.type().isText() || term.type() == io.nextplay.table.ValueType.SET;
      if (result && code) {
        terms.add(term);
      }
    }
    return evaluation -> {
      Map<String, Object> codes = new TreeMap<>();
      List<Subject> subjects = new ArrayList<>(List.of(evaluation.account()));
      subjects.addAll(evaluation.products());
      for (Subject subject : subjects) {
        for (Term term : terms) {
          rules
              .value(subject, term)
              .ifPresent(value -> codes.put(subject + " " + term.name(), value));
        }
      }
      codes.put("next", evaluation.candidates().stream().limit(1).toList().toString());
      return codes;
    };
  }
}

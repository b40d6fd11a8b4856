package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import io.nextplay.truth.Asked.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A decision is a pure function of facts, events and clock, bit by bit. */
class PureDecisionTest {

  private static final long SEED = 4711;
  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules = Shipped.ruleSet();
  }

  @Test
  void orderAndDuplicationOfEventsDoNotMatter() {
    Dice dice = new Dice(SEED);
    RandomAccounts accounts = new RandomAccounts(rules.model(), dice);
    for (int i = 0; i < 200; i++) {
      Asked asked = accounts.next();
      String once = print(Agreement.decide(rules, asked));
      for (int j = 0; j < 5 && asked.events() != null; j++) {
        String again = print(Agreement.decide(rules, mixed(asked, dice)));
        assertThat(again).as("facts %d of seed %d: %s", i, SEED, asked).isEqualTo(once);
      }
    }
  }

  @Test
  void eventsWithOneIdButDifferentContentsDoNotMakeTheOrderMatter() {
    Dice dice = new Dice(SEED);
    RandomAccounts accounts = new RandomAccounts(rules.model(), dice);
    for (int i = 0; i < 100; i++) {
      Asked asked = accounts.next();
      if (asked.events() != null) {
        Asked sameIds = with(asked, asked.events().stream().map(PureDecisionTest::fewIds).toList());
        String once = print(Agreement.decide(rules, sameIds));
        String again = print(Agreement.decide(rules, mixed(sameIds, dice)));
        assertThat(again).as("facts %d of seed %d: %s", i, SEED, asked).isEqualTo(once);
      }
    }
  }

  @Test
  void manyThreadsSayWhatOneSays() throws Exception {
    RandomAccounts accounts = new RandomAccounts(rules.model(), new Dice(SEED));
    List<Asked> asked = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      asked.add(accounts.next());
      alone.add(print(Agreement.decide(rules, asked.get(i))));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (int i = 0; i < 3 * asked.size(); i++) {
        Asked one = asked.get(i % asked.size());
        together.add(threads.submit(() -> print(Agreement.decide(rules, one))));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Happening fewIds(Happening event) {
    return new Happening(
        "id" + Math.floorMod(event.hashCode(), 3),
        event.type(),
        event.time(),
        event.product(),
        event.user());
  }

  private static Asked mixed(Asked asked, Dice dice) {
    List<Happening> events = new ArrayList<>(asked.events());
    asked.events().stream().filter(event -> dice.chance(0.3)).forEach(events::add);
    return with(asked, dice.shuffled(events));
  }

  private static Asked with(Asked asked, List<Happening> events) {
    return new Asked(asked.account(), asked.products(), events, asked.asOf());
  }

  /** All values, rows and candidates; numbers to the last bit. */
  private static String print(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    List<Subject> subjects = new ArrayList<>(List.of(evaluation.account()));
    subjects.addAll(evaluation.products());
    evaluation
        .candidates()
        .forEach(
            candidate -> {
              text.append(candidate).append(candidate.getPriority()).append(candidate.isRemoved());
              subjects.add(candidate.subject());
            });
    for (Subject subject : subjects) {
      for (Term term : rules.model().vocabulary().terms()) {
        if (term.type() != ValueType.LIST) {
          rules
              .value(subject, term)
              .ifPresent(v -> text.append(term).append(exact(v)).append('\n'));
        }
      }
      for (Hit hit : evaluation.hits(subject)) {
        text.append(hit.table().rowPlace(hit.row())).append('\n');
      }
    }
    return text.toString();
  }

  private static Object exact(Object value) {
    if (value instanceof Double number) {
      return Double.toHexString(number);
    }
    return value instanceof java.util.Set<?> set ? new java.util.TreeSet<>(set) : value;
  }
}

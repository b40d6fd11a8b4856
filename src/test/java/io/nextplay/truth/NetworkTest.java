package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.FiredRows;
import io.nextplay.engine.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;

/** Walking the compiled network finds exactly the rows that fire in a Drools session. */
class NetworkTest {

  private static final int ACCOUNTS = 60;
  private static final int FACTS = 25;

  @Test
  void ofTheShippedTables() {
    RuleSet rules = Shipped.compile(Shipped.workbooks(), Shipped.rules());
    KieBase base = FiredRows.base(rules);
    RandomAccounts accounts = new RandomAccounts(rules.model(), new Dice(4_711));
    Set<String> fired = new HashSet<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      fired.addAll(compare(base, Agreement.decide(rules, accounts.next()), "account " + i));
    }
    assertThat(fired).as("rows that fired at least once").hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void ofRandomTables(long seed) {
    RuleSet rules = Shipped.compile(RandomModels.plays(seed, 20), Map.of());
    KieBase base = FiredRows.base(rules);
    RandomFacts facts = new RandomFacts(new Dice(seed));
    Set<String> fired = new HashSet<>();
    for (int i = 0; i < FACTS; i++) {
      fired.addAll(
          compare(base, Agreement.decide(rules, facts.next()), "seed " + seed + ", facts " + i));
    }
    assertThat(fired).as("rows that fired at least once").hasSizeGreaterThan(20);
  }

  private static List<String> compare(KieBase base, Evaluation evaluation, String what) {
    List<String> fired = FiredRows.inSessions(base, evaluation);
    assertThat(FiredRows.byWalking(evaluation)).as(what).isEqualTo(fired);
    return fired;
  }
}

package io.nextplay.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.FixedRules;
import io.nextplay.decision.Replay;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.xlsx.Repository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However the same events are reported, the decision by the shipped tables is the same. */
class EventOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant FROM = NOW.minus(Duration.ofDays(400));
  private static final int MIXES = Thorough.or(3, 5);
  private static final int ACCOUNTS = Thorough.or(30, 60);
  private static Decide decide;

  @BeforeAll
  static void compile() {
    RuleSet rules = RuleSet.compile(Repository.model(), Repository.rules()).ruleSet().orElseThrow();
    decide = new Decide(FixedRules.of(rules), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void ofEventsBelowAndBeyondTheBound() {
    long differentByEvents = 0;
    List<DemoAccount> accounts =
        DemoBook.accounts(11, ACCOUNTS, LocalDate.ofInstant(NOW, ZoneOffset.UTC)).toList();
    for (int seed = 0; seed < accounts.size(); seed++) {
      Random random = new Random(seed);
      EventBounds bounds = new EventBounds(FROM, random.nextBoolean() ? 3 : 1_000, 40);
      DemoAccount account = accounts.get(seed);
      List<AccountEvent> all = EventMixes.events(random, 20 + random.nextInt(40), NOW);
      Decision atOnce = decided(account, EventMixes.stored(EventMerge.of(List.of(), all, bounds)));
      differentByEvents += Replay.of(decided(account, List.of()), atOnce).equal() ? 0 : 1;
      for (int mix = 0; mix < MIXES; mix++) {
        List<AccountEvent> stored = List.of();
        for (List<AccountEvent> report : EventMixes.reports(all, random)) {
          stored = EventMixes.stored(EventMerge.of(stored, report, bounds));
        }
        Replay compared = Replay.of(atOnce, decided(account, stored));
        assertThat(compared.differences()).as("seed %d, %s", seed, bounds).isEmpty();
      }
    }
    assertThat(differentByEvents)
        .as("accounts whose events matter")
        .isGreaterThan(ACCOUNTS * 5 / 6);
  }

  private static Decision decided(DemoAccount account, List<AccountEvent> events) {
    Given given =
        new Given(
            account.id(),
            account.signals(),
            account.products(),
            events.stream().map(AccountEvent::asFact).toList());
    return decide.decide(given, new Options(null, null, true, false, false));
  }
}

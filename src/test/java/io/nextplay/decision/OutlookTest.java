package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.xlsx.Repository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a decision says about its own future. */
class OutlookTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules = RuleSet.compile(Repository.model(), Repository.rules()).ruleSet().orElseThrow();
  }

  private static Decision decide(Given given, boolean forecast, Duration reach) {
    return new Decide(FixedRules.of(rules), Clock.fixed(AS_OF, ZoneOffset.UTC), reach)
        .decide(given, new Decide.Options(null, null, false, false, forecast));
  }

  private static Given account(Map<String, Object> signals, @Nullable List<Event> events) {
    return new Given("acme", signals, Map.of(), events);
  }

  private static Decision.Forecast forecast(Decision decision) {
    return Objects.requireNonNull(decision.forecast());
  }

  @Test
  void namesTheDateThatIsReached() {
    Map<String, Object> signals = new HashMap<>();
    signals.put("contractStart", "2026-06-20");
    signals.put("featureUtilisation", 0.8);
    signals.put("activeUsers", 10);
    Decision decision = decide(account(signals, List.of()), true, Duration.ofDays(400));
    assertThat(decision.changesAt()).isEqualTo(Instant.parse("2026-12-20T00:00:00Z"));
    assertThat(forecast(decision).because()).isEqualTo("tenureMonths");
    assertThat(forecast(decision).text())
        .contains("readiness not ready → building")
        .endsWith("on 20 Dec 2026 (months since contract start reaches 6)");
  }

  @Test
  void namesTheEventsThatWouldStopIt() {
    Event login =
        new Event(null, "product.login", Instant.parse("2026-11-19T15:30:00.5Z"), null, "u1");
    Map<String, Object> signals = Map.of("limitUtilisation", 0.9, "nps", 9);
    Decision decision = decide(account(signals, List.of(login)), true, Duration.ofDays(400));
    assertThat(decision.upsell().cell()).isNotNull();
    assertThat(decision.changesAt()).isEqualTo(Instant.parse("2026-12-19T15:30:00.5Z"));
    assertThat(forecast(decision).text())
        .startsWith("cell ")
        .endsWith(" on 19 Dec 2026 unless a login comes");
  }

  @Test
  void saysThatNothingChangesAndHowFarItLooked() {
    Decision decision = decide(account(Map.of("nps", 9), null), true, Duration.ofDays(400));
    assertThat(decision.changesAt()).isNull();
    assertThat(decision.forecast())
        .isEqualTo(new Decision.Forecast(AS_OF.plus(Duration.ofDays(400)), List.of(), null, null));
    Event login = new Event(null, "product.login", AS_OF, null, "u1");
    Given soon = account(Map.of("limitUtilisation", 0.9, "nps", 9), List.of(login));
    assertThat(decide(soon, true, Duration.ofDays(29)).changesAt()).isNull();
    assertThat(decide(soon, true, Duration.ofDays(30)).changesAt())
        .isEqualTo(AS_OF.plus(Duration.ofDays(30)));
    assertThat(decide(soon, false, Duration.ofDays(400)).forecast()).isNull();
  }

  @Test
  void aDecisionIsTheSameWithAndWithoutForecast() {
    for (DemoAccount account : DemoBook.accounts(5, 60, LocalDate.of(2026, 11, 21)).toList()) {
      List<Event> events =
          account.events().stream()
              .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
              .toList();
      Given given = new Given(account.id(), account.signals(), account.products(), events);
      Decision plain = decide(given, false, Duration.ofDays(400));
      Decision forecast = decide(given, true, Duration.ofDays(400));
      assertThat(forecast)
          .usingRecursiveComparison()
          .ignoringFields("id", "changesAt", "forecast")
          .isEqualTo(plain);
      assertThat(headline(given)).isEqualTo(Headline.of(plain));
    }
  }

  private static Headline headline(Given given) {
    return Headline.of(rules.decider().decide(rules.read(given).facts().orElseThrow(), AS_OF));
  }
}

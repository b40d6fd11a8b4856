package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decision.Distance;
import io.nextplay.decision.Decision.GateReason;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near an account is to leaving a gate row, by a table of its own. */
class DistanceTest {

  private static final String SHEETS =
      """
      === Signals
      Signals

      Name   | Label          | Scope   | Type   | Choices      | Unit
      health | Health score   | account | number |              | 0-100
      nps    | NPS            | account | number |              | 0-10
      cut    | Discount       | account | ratio  |              |
      tone   | Tone           | account | choice | CALM\\|ANGRY |
      paused | Paused         | account | flag   |              |

      === Gates
      Gates
      Hit policy | COLLECT
      Result     | Gates

      When         |      |          |       |        | Then    |
      Health score | NPS  | Discount | Tone  | Paused | Status  | Reason
      %s
      """;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "< 60             ; 58 ; health score 58: 2 short of 60             ; 0.033333",
        "<= 60            ; 60 ; health score 60: must rise above 60        ; 0",
        "<= 60            ; 55 ; health score 55: must rise above 60        ; 0.083333",
        "> 60             ; 63 ; health score 63: 3 above 60                ; 0.05",
        ">= 60            ; 63 ; health score 63: must fall below 60        ; 0.05",
        "[40..60)         ; 41 ; health score 41: must fall below 40        ; 0.025",
        "[40..60)         ; 59 ; health score 59: 1 short of 60             ; 0.016667",
        "(40..60]         ; 41 ; health score 41: 1 above 40                ; 0.025",
        "not([40..60))    ; 39 ; health score 39: 1 short of 40             ; 0.025",
        ">= 40 and < 60   ; 59 ; health score 59: 1 short of 60             ; 0.016667",
        "< 20, [50..60)   ; 10 ; health score 10: 10 short of 20            ; 0.5",
        "57.5             ; 57.5; health score 57.5: must rise above 57.5   ; 0",
        "< 0.5            ; 0  ; health score 0: 0.5 short of 0.5           ; 1"
      })
  void theNearestCutOffCounts(String test, double health, String text, double gap) {
    Distance distance =
        Objects.requireNonNull(distance(row(test, "", "", "", ""), Map.of("health", health)));
    assertThat(distance.text()).isEqualTo(text);
    assertThat(distance.gap()).isEqualTo(gap);
    assertThat(distance.signal()).isEqualTo("health");
  }

  @Test
  void ofSeveralNumbersTheNearestByItsOwnCutOffCounts() {
    String row = row("< 60", "<= 6", "", "", "");
    assertThat(text(row, Map.of("health", 30, "nps", 6))).isEqualTo("NPS 6: must rise above 6");
    assertThat(text(row, Map.of("health", 59, "nps", 1)))
        .isEqualTo("health score 59: 1 short of 60");
  }

  @Test
  void sharesAreSaidInPoints() {
    assertThat(text(row("", "", "> 25%", "", ""), Map.of("cut", 0.3)))
        .isEqualTo("discount 30 %: 5 points above 25 %");
  }

  @Test
  void whatNobodyMaySayIsNoWayOut() {
    assertThat(distance(row("<= 100", "", "", "", ""), Map.of("health", 99))).isNull();
    assertThat(distance(row(">= 0", "", "", "", ""), Map.of("health", 1))).isNull();
  }

  @Test
  void choicesFlagsAndMissingValuesHaveNoDistance() {
    assertThat(distance(row("", "", "", "ANGRY", ""), Map.of("tone", "ANGRY"))).isNull();
    assertThat(distance(row("", "", "", "", "yes"), Map.of("paused", true))).isNull();
    assertThat(distance(row("missing", "", "", "ANGRY", ""), Map.of("tone", "ANGRY"))).isNull();
    assertThat(distance(row("known", "", "", "", ""), Map.of("health", 5))).isNull();
  }

  @Test
  void aGateReasonSaysItsStatus() {
    GateReason reason = gate(row("< 60", "", "", "", ""), Map.of("health", 5)).get(0);
    assertThat(reason.status()).isEqualTo("BLOCKED");
  }

  private static String row(String health, String nps, String cut, String tone, String paused) {
    return String.join(" | ", health, nps, cut, tone, paused, "BLOCKED", "held");
  }

  private static @Nullable String text(String row, Map<String, Object> signals) {
    Distance distance = distance(row, signals);
    return distance == null ? null : distance.text();
  }

  private static @Nullable Distance distance(String row, Map<String, Object> signals) {
    List<GateReason> reasons = gate(row, signals);
    assertThat(reasons).hasSize(1);
    return reasons.get(0).distance();
  }

  private static List<GateReason> gate(String row, Map<String, Object> signals) {
    Workbook workbook = Repository.parse("gates.xlsx", SHEETS.formatted(row));
    ModelReader.Read read = ModelReader.read(List.of(workbook));
    assertThat(read.issues()).isEmpty();
    RuleSet rules =
        RuleSet.compile(Objects.requireNonNull(read.model()), Map.of()).ruleSet().orElseThrow();
    Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    return new Decide(FixedRules.of(rules), noon)
        .decide(new Given("acme", signals, Map.of(), null), Decide.Options.none())
        .gate()
        .reasons();
  }
}

package io.nextplay.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.xlsx.Repository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of the right type that cannot be meant are issues, by the shipped dictionary. */
class PlausibilityTest {

  private static final RuleSet RULES =
      RuleSet.compile(Repository.model(), Map.of()).ruleSet().orElseThrow();

  @Test
  void aScaleHasBounds() {
    assertThat(messages(Map.of("nps", 11)))
        .containsExactly("`11` is not between 0 and 10, the range of `nps`");
    assertThat(messages(Map.of("healthScore", -1))).hasSize(1);
    assertThat(messages(Map.of("nps", 10, "healthScore", 0))).isEmpty();
  }

  @Test
  void ninetyTwoIsNotNinetyTwoPercent() {
    assertThat(messages(Map.of("seatUtilisation", 92)))
        .containsExactly(
            "`92` would be 9200 %; `seatUtilisation` takes a fraction such as 0.92 for 92 %");
    assertThat(messages(Map.of("seatUtilisation", 1.4))).isEmpty();
  }

  @Test
  void amountsThatNoBookCanAddUpAreRefused() {
    assertThat(messages(Map.of("arr", 1.7e308)))
        .containsExactly("`1.7E308` is too large for `arr`, which takes at most 15 digits");
    assertThat(messages(Map.of("arr", 1e15))).isEmpty();
  }

  @Test
  void datesAreOfThisEra() {
    assertThat(messages(Map.of("renewalDate", "+999999999-12-31"))).hasSize(1);
    assertThat(messages(Map.of("renewalDate", "2026-02-30"))).hasSize(1);
    assertThat(messages(Map.of("renewalDate", "2026-02-28"))).isEmpty();
  }

  @Test
  void textIsWholeAndVisible() {
    assertThat(messages(Map.of("industry", "a\u0000b"))).hasSize(1);
    assertThat(messages(Map.of("industry", "a\ud800"))).hasSize(1);
    assertThat(messages(Map.of("industry", "shipping & ports \ud83d\udea2"))).isEmpty();
  }

  private static List<String> messages(Map<String, Object> signals) {
    return RULES.read(new Given("acme", signals, Map.of(), null)).issues().stream()
        .map(FactIssue::message)
        .toList();
  }
}

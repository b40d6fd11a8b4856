package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decision.GateReason;
import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.Decision.Removal;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.xlsx.Repository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A rule written as a sentence decides, and is named, as the same row of a table is. */
class SentenceRulesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private static final Map<String, Object> ACCOUNT =
      Map.of(
          "healthScore", 72.0,
          "openTickets", 14.0,
          "featureUtilisation", 0.85,
          "limitUtilisation", 0.95,
          "seatUtilisation", 0.9,
          "emailConsent", true);

  @Test
  void aGuardrailRemovesPlaysWithItsReasonAndPlace() {
    Decision plain = decide("");
    assertThat(plain.plays()).extracting("motion").contains("UPSELL", "SEATS");
    Decision held =
        decide(
            """
            rule "Tickets first"
            when
              the account's open tickets is at least 10
            then
              hold plays of motion UPSELL, SEATS because "{Open tickets} tickets are open: fewer than {cut-off of Open tickets} first"
            end
            """);
    assertThat(held.plays()).extracting("motion").doesNotContain("UPSELL", "SEATS").isNotEmpty();
    List<Removal> removed =
        held.funnel().removed().stream().filter(each -> each.by().equals("TICKETS_FIRST")).toList();
    assertThat(removed).hasSizeGreaterThan(1);
    assertThat(removed)
        .allSatisfy(
            each -> {
              assertThat(each.text()).isEqualTo("14 tickets are open: fewer than 10 first");
              assertThat(each.row()).isEqualTo("test.dslr!line!5");
              assertThat(each.step()).isEqualTo("GUARDRAIL");
            });
    assertThat(held.funnel().candidates()).isEqualTo(plain.funnel().candidates());
    assertThat(held.trace())
        .anySatisfy(
            row -> {
              assertThat(row.table()).isEqualTo("test.dslr!line");
              assertThat(row.row()).isEqualTo(5);
              assertThat(row.matched())
                  .extractingByKey("openTickets")
                  .hasToString("Match[value=14.0, test=>= 10]");
            });
  }

  @Test
  void aGateBlocksBeforeTheTablesThatAskForIt() {
    assertThat(decide("").gate().status()).isNotEqualTo("BLOCKED");
    Decision blocked =
        decide(
            """
            rule "Ticket flood"
            when
              the account's open tickets is above 12
              the account's health score is at least 60
            then
              block expansion and start RESOLVE_TICKETS because "{Open tickets} tickets are open"
            end
            """);
    assertThat(blocked.gate().status()).isEqualTo("BLOCKED");
    GateReason reason =
        blocked.gate().reasons().stream()
            .filter(each -> each.row().equals("test.dslr!line!6"))
            .findFirst()
            .orElseThrow();
    assertThat(reason.text()).isEqualTo("14 tickets are open");
    assertThat(reason.status()).isEqualTo("BLOCKED");
    assertThat(reason.distance()).isNotNull();
    assertThat(blocked.plays()).extracting("play").contains("RESOLVE_TICKETS");
    assertThat(blocked.plays()).extracting("motion").doesNotContain("UPSELL", "SEATS");
    PlayOffer next = Objects.requireNonNull(blocked.nextBestAction());
    assertThat(next.play()).isEqualTo("RESOLVE_TICKETS");
    assertThat(next.reasons()).extracting("row").contains("test.dslr!line!6");
  }

  @Test
  void aGateMindedIsACaution() {
    Decision minded =
        decide(
            """
            rule "Many tickets"
            when
              the account's open tickets is between 10 and 20
            then
              mind expansion because "many open tickets"
            end
            """);
    assertThat(minded.gate().status()).isEqualTo("CAUTION");
    assertThat(minded.gate().reasons()).extracting("row").contains("test.dslr!line!5");
  }

  @Test
  void aMissingValueMatchesNothingButMissing() {
    String rule =
        """
        rule "Unhappy"
        when
          the account's NPS is below 7
        then
          hold expansion plays because "NPS {NPS}"
        end
        rule "Nobody asked"
        when
          the account's NPS is missing
        then
          hold the play ADD_SEATS because "ask them first"
        end
        """;
    Decision decision = decide(rule);
    assertThat(decision.missingSignals()).contains("nps");
    assertThat(decision.funnel().removed()).extracting("by").contains("NOBODY_ASKED");
    assertThat(decision.funnel().removed()).extracting("by").doesNotContain("UNHAPPY");
  }

  private static Decision decide(String sentences) {
    Map<String, String> rules = Repository.rules();
    rules.put("test.dslr", sentences);
    RuleSet.Compiled compiled = RuleSet.compile(Repository.model(), rules);
    RuleSet ruleSet = compiled.ruleSet().orElseThrow(() -> new AssertionError(compiled.issues()));
    Decide decide = new Decide(FixedRules.of(ruleSet), Clock.systemUTC());
    Given given = new Given("acme", ACCOUNT, Map.of(), List.of());
    return decide.decide(given, new Decide.Options(NOW, null, true, false, false));
  }
}

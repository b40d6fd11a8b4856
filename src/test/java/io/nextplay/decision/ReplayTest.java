package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.Decide.Options;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.xlsx.Repository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Clock LATER = Clock.fixed(NOW.plusSeconds(60 * 86_400L), ZoneOffset.UTC);

  private static final Given ACME =
      new Given(
          "acme",
          Map.of(
              "segment",
              "MID",
              "healthScore",
              82,
              "seatUtilisation",
              0.92,
              "renewalDate",
              "2027-01-25"),
          Map.of("analytics", Map.of("themeTickets", 4)),
          List.of(new Event("e1", "product.login", NOW.minusSeconds(60), "core", "u1")));

  private static RuleSet rules;

  @BeforeAll
  static void compile() {
    rules = RuleSet.compile(Repository.model(), Repository.rules()).ruleSet().orElseThrow();
  }

  @Test
  void whatWasDecidedIsDecidedAgain() {
    for (boolean trace : List.of(true, false)) {
      OneEntry log = new OneEntry(decided(trace));
      Replay replay = new ReplayDecision(log, log, new Decide(log, LATER)).replay("any");
      assertThat(replay.differences()).isEmpty();
      assertThat(replay.equal()).isTrue();
    }
  }

  @Test
  void tamperingIsFoundAndPointedTo() {
    Decision recorded = decided(false);
    Decision changed =
        with(
            recorded,
            "NOBODY",
            Map.of("usage", 12.5, "new/one", 1),
            recorded.plays().subList(0, 1));
    OneEntry log = new OneEntry(changed);
    Replay replay = new ReplayDecision(log, log, new Decide(log, LATER)).replay("any");
    assertThat(replay.equal()).isFalse();
    assertThat(replay.differences())
        .extracting(Replay.Difference::pointer)
        .contains("/segment", "/results/usage", "/results/new~1one");
    Replay.Difference segment =
        replay.differences().stream()
            .filter(d -> d.pointer().equals("/segment"))
            .findFirst()
            .orElseThrow();
    assertThat(segment.recorded()).hasToString("\"NOBODY\"");
    assertThat(replay.differenceCount()).isEqualTo(replay.differences().size());
  }

  @Test
  void numbersAreComparedByValueAndTheMakingIsNotCompared() {
    Decision recorded = decided(false);
    Map<String, Object> results = new LinkedHashMap<>(recorded.results());
    results.replaceAll(
        (name, value) -> value instanceof Double d && d == Math.rint(d) ? d.intValue() : value);
    Decision same = with(recorded, recorded.segment(), results, recorded.plays());
    assertThat(Replay.of(recorded, same).equal()).isTrue();
  }

  @Test
  void differencesAreBounded() {
    Decision recorded = decided(false);
    Map<String, Object> many = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      many.put("result" + i, i);
    }
    Replay replay = Replay.of(with(recorded, null, many, List.of()), recorded);
    assertThat(replay.differences()).hasSize(Replay.MOST);
    assertThat(replay.differenceCount()).isGreaterThan(300);
  }

  @Test
  void whatCannotBeMadeAgainIsRefused() {
    OneEntry log = new OneEntry(decided(false));
    assertRefused(new OneEntry(null), log, Kind.NOT_FOUND, "unknown-decision");
    Rules gone = new OneEntry(null);
    assertRefused(log, gone, Kind.CONFLICT, "release-not-usable");
    OneEntry otherDigest = new OneEntry(null);
    otherDigest.active = new Rules.Active("r1", "sha256:other", rules);
    assertRefused(log, otherDigest, Kind.CONFLICT, "release-not-usable");
    OneEntry oldFacts = new OneEntry(decided(false));
    oldFacts.given = new Given("acme", Map.of("noSignal", 1), Map.of(), null);
    assertRefused(oldFacts, log, Kind.CONFLICT, "inputs-not-usable");
  }

  private static void assertRefused(DecisionLog log, Rules by, Kind kind, String code) {
    ReplayDecision replay = new ReplayDecision(log, by, new Decide(by, LATER));
    assertThatThrownBy(() -> replay.replay("any"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.code()).isEqualTo(code);
            });
  }

  private static Decision decided(boolean trace) {
    OneEntry log = new OneEntry(null);
    log.active = new Rules.Active("r1", "sha256:1", rules);
    Decide decide = new Decide(log, Clock.fixed(NOW, ZoneOffset.UTC));
    return decide.decide(ACME, new Options(null, null, trace, true, false));
  }

  private static Decision with(
      Decision decision,
      @Nullable String segment,
      Map<String, Object> results,
      List<Decision.PlayOffer> plays) {
    return new Decision(
        "other",
        decision.accountId(),
        decision.asOf(),
        NOW.plusSeconds(5),
        decision.release(),
        decision.releaseDigest(),
        false,
        decision.gate(),
        decision.expansion(),
        decision.upsell(),
        decision.crossSell(),
        decision.pqls(),
        segment,
        decision.nextBestAction(),
        plays,
        decision.funnel(),
        decision.missingSignals(),
        results,
        decision.changesAt(),
        decision.forecast(),
        decision.trace());
  }

  /** A log with one entry or none, and the rules that made it. */
  private static final class OneEntry implements DecisionLog, Rules {

    private final @Nullable Decision decision;
    private Given given = ACME;
    private Rules.@Nullable Active active;

    OneEntry(@Nullable Decision decision) {
      this.decision = decision;
      this.active = decision == null ? null : new Rules.Active("r1", "sha256:1", rules);
    }

    @Override
    public Optional<Active> active() {
      return Optional.ofNullable(active);
    }

    @Override
    public Optional<Active> pinned(String release) {
      return active().filter(each -> each.id().equals(release));
    }

    @Override
    public Optional<Decision> find(String id) {
      return Optional.ofNullable(decision);
    }

    @Override
    public Optional<Given> inputs(String id) {
      return Optional.of(given);
    }

    @Override
    public void record(Decision made, Given from) {
      throw new UnsupportedOperationException("a replay stores nothing");
    }

    @Override
    public Page history(String accountId, int limit, @Nullable String cursor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long erase(String accountId) {
      throw new UnsupportedOperationException();
    }
  }
}

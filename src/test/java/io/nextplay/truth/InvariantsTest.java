package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for every account, whatever is known about it. */
class InvariantsTest {

  private static final int ACCOUNTS = 4_000;
  private static final long SEED = 20_261_122;
  private static final Set<String> EXPANSION = Set.of("UPSELL", "CROSS_SELL", "SEATS");

  private static final Map<String, Integer> SEEN = new TreeMap<>();
  private static List<Evaluation> evaluations = List.of();

  @BeforeAll
  static void decideAll() {
    RuleSet rules = Shipped.ruleSet();
    RandomAccounts accounts = new RandomAccounts(rules.model(), new Dice(SEED));
    evaluations =
        java.util.stream.Stream.generate(accounts::next)
            .limit(ACCOUNTS)
            .map(asked -> Agreement.decide(rules, asked))
            .toList();
  }

  /** Tier 3: no outreach at all, of any channel. */
  @Test
  void noWordAboutAProductWhoseGateIsNotCleared() {
    for (Evaluation evaluation : evaluations) {
      for (Subject product : products(evaluation, "eligibilityTier", "NOT_READY")) {
        assertThat(offered(evaluation, product)).as(seed()).isEmpty();
      }
    }
    assertSeen("NOT_READY");
  }

  /** Tier 2: nurture, no hard pitch. */
  @Test
  void noPitchOfAProductThatIsBuilding() {
    for (Evaluation evaluation : evaluations) {
      for (Subject product : products(evaluation, "eligibilityTier", "BUILDING")) {
        assertThat(offered(evaluation, product))
            .as(seed())
            .noneMatch(play -> "CROSS_SELL".equals(play.getMotion()));
      }
    }
    assertSeen("BUILDING");
  }

  /** Tier 1: an explicit conversation, no passive sequence. */
  @Test
  void noPassiveSequenceForAProductThatIsReady() {
    for (Evaluation evaluation : evaluations) {
      for (Subject product : products(evaluation, "eligibilityTier", "READY_NOW")) {
        assertThat(offered(evaluation, product))
            .as(seed())
            .allMatch(play -> "CROSS_SELL".equals(play.getMotion()));
      }
    }
    assertSeen("READY_NOW");
  }

  /** Product N+1 only after product N. */
  @Test
  void noProductBeforeItsTurn() {
    for (Evaluation evaluation : evaluations) {
      for (Subject product : products(evaluation, "sequence", "WAIT")) {
        assertThat(offered(evaluation, product)).as(seed()).isEmpty();
      }
    }
    assertSeen("WAIT");
  }

  /** A blocked account gets its recovery play, never an expansion play. */
  @Test
  void aBlockedAccountIsRecovered() {
    for (Evaluation evaluation : evaluations) {
      if ("BLOCKED".equals(evaluation.account().text("gate"))) {
        SEEN.merge("BLOCKED", 1, Integer::sum);
        assertThat(offered(evaluation))
            .as(seed())
            .noneMatch(play -> EXPANSION.contains(String.valueOf(play.getMotion())));
        assertThat(offered(evaluation).get(0).getMotion()).as(seed()).isEqualTo("RETENTION");
      }
    }
    assertSeen("BLOCKED");
  }

  @Test
  void nobodyIsMailedWithoutConsent() {
    for (Evaluation evaluation : evaluations) {
      if (evaluation.account().number("emailConsent") != 1) {
        SEEN.merge("NO_CONSENT", 1, Integer::sum);
        assertThat(offered(evaluation)).as(seed()).noneMatch(p -> "EMAIL".equals(p.getChannel()));
      }
    }
    assertSeen("NO_CONSENT");
  }

  @Test
  void thereIsAlwaysANextBestActionAndSomebodyWhoDoesIt() {
    for (Evaluation evaluation : evaluations) {
      assertThat(offered(evaluation)).as(seed()).isNotEmpty();
      assertThat(offered(evaluation))
          .as(seed())
          .allMatch(play -> play.subject().text("routing.owner") != null);
    }
  }

  private static List<Subject> products(Evaluation evaluation, String result, String value) {
    List<Subject> products =
        evaluation.products().stream().filter(p -> value.equals(p.text(result))).toList();
    SEEN.merge(value, products.size(), Integer::sum);
    return products;
  }

  private static List<Candidate> offered(Evaluation evaluation) {
    return evaluation.candidates().stream().filter(play -> !play.isRemoved()).toList();
  }

  private static List<Candidate> offered(Evaluation evaluation, Subject product) {
    return offered(evaluation).stream()
        .filter(play -> product.getCode().equals(play.getProduct()))
        .toList();
  }

  /** A promise that was never put to the test proves nothing. */
  private static void assertSeen(String what) {
    assertThat(SEEN.getOrDefault(what, 0)).as("cases of %s, %s", what, seed()).isGreaterThan(20);
  }

  private static String seed() {
    return "seed " + SEED;
  }
}

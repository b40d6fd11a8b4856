package io.nextplay.account.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.xlsx.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo book, decided by the shipped tables, shows all that the tables can say. */
class DemoBookByShippedTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");

  private static final Set<String> SECOND_CHOICES =
      Set.of(
          "CSM_OUTREACH",
          "MONITOR_90_DAYS",
          "COMPLETE_PROFILE",
          "CROSS_SELL_NUDGE",
          "ACCOUNT_PLAN");

  private static final Map<String, Integer> TIERS = new TreeMap<>();
  private static final Map<String, Integer> CELLS = new TreeMap<>();
  private static final Map<String, Integer> GATES = new TreeMap<>();
  private static final Map<String, Integer> LEADS = new TreeMap<>();
  private static final Map<String, Integer> REMOVALS = new TreeMap<>();
  private static final Map<String, Integer> SEGMENTS = new TreeMap<>();
  private static final Map<String, Integer> CATEGORIES = new TreeMap<>();
  private static final Map<String, Integer> READINESS = new TreeMap<>();
  private static final Map<String, Integer> PRODUCT_CELLS = new TreeMap<>();
  private static final Map<String, Integer> BLOCKS = new TreeMap<>();
  private static final Map<String, Integer> NEXT = new TreeMap<>();
  private static final RuleSet RULES =
      RuleSet.compile(Repository.model(), Repository.rules()).ruleSet().orElseThrow();
  private static final Model MODEL = RULES.model();
  private static int withoutAction;

  @BeforeAll
  static void decideAll() {
    DemoBook.accounts(42, 2_000, DAY).forEach(account -> decide(RULES, account));
  }

  private static void decide(RuleSet rules, DemoAccount account) {
    List<Event> events =
        account.events().stream()
            .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
            .toList();
    RuleSet.Reading reading =
        rules.read(new Given(account.id(), account.signals(), account.products(), events));
    assertThat(reading.issues()).isEmpty();
    Evaluation evaluation = rules.decider().decide(reading.facts().orElseThrow(), AS_OF);
    count(TIERS, evaluation.account().text("expansionTier"));
    count(
        CELLS,
        evaluation.account().text("upsellLetter")
            + (int) evaluation.account().number("upsellNumber"));
    count(GATES, evaluation.account().text("gate"));
    evaluation.entries("pqls").forEach(hit -> count(LEADS, hit.code("code")));
    count(SEGMENTS, evaluation.account().text("segmentation"));
    evaluation.entries("categories").forEach(hit -> count(CATEGORIES, hit.code("category")));
    evaluation.entries("blockedBy").forEach(hit -> count(BLOCKS, hit.code("code")));
    evaluation.products().forEach(DemoBookByShippedTablesTest::countProduct);
    count(NEXT, evaluation.candidates().get(0).getPlay());
    evaluation
        .candidates()
        .forEach(play -> play.removedBy().forEach(removal -> count(REMOVALS, removal.code())));
    withoutAction += evaluation.candidates().stream().allMatch(play -> play.isRemoved()) ? 1 : 0;
  }

  private static void countProduct(Subject product) {
    count(READINESS, product.getCode() + " " + product.text("eligibilityTier"));
    count(PRODUCT_CELLS, product.text("crossSellLetter") + (int) product.number("crossSellNumber"));
  }

  private static void count(Map<String, Integer> counts, @Nullable String key) {
    counts.merge(String.valueOf(key), 1, Integer::sum);
  }

  @Test
  void allTiersAndCellsAppear() {
    assertThat(TIERS)
        .containsOnlyKeys(
            "EXPANSION_READY", "EXPANSION_LIKELY", "EXPANSION_POTENTIAL", "NOT_READY");
    assertThat(CELLS).hasSize(16);
  }

  @Test
  void someAccountsAreBlockedAndMostAreNot() {
    assertThat(GATES).containsOnlyKeys("OPEN", "CAUTION", "BLOCKED");
    assertThat(GATES.get("BLOCKED")).isBetween(200, 360);
  }

  @Test
  void everyTierOfEveryProductAppears() {
    Set<String> all = new TreeSet<>();
    MODEL.products().stream()
        .filter(product -> !product.base())
        .forEach(
            product -> {
              for (String tier : List.of("READY_NOW", "BUILDING", "NOT_READY")) {
                all.add(product.code() + " " + tier);
              }
            });
    assertThat(READINESS.keySet()).isEqualTo(all);
    assertThat(READINESS.values()).allMatch(accounts -> accounts >= 20);
  }

  @Test
  void everySegmentCategoryAndBlockAppears() {
    assertThat(SEGMENTS).containsOnlyKeys("READY_NOW", "VALUE_BUILDING", "AT_RISK", "STRATEGIC");
    assertThat(CATEGORIES.keySet()).isEqualTo(codes("categories", "category"));
    assertThat(BLOCKS.keySet()).isEqualTo(codes("blockedBy"));
  }

  @Test
  void everyPlayIsTheNextBestActionOfSomebody() {
    Set<String> never = new TreeSet<>(MODEL.plays().keySet());
    never.removeAll(NEXT.keySet());
    assertThat(never)
        .as("they stand in only when all others are removed, or go second")
        .isSubsetOf(SECOND_CHOICES);
  }

  @Test
  void everyLeadAppears() {
    assertThat(LEADS.keySet()).isEqualTo(codes("pqls"));
  }

  @Test
  void everyGuardrailRemovesSomething() {
    assertThat(REMOVALS.keySet()).isEqualTo(codes("guardrails"));
  }

  @Test
  void everyAccountHasANextBestAction() {
    assertThat(withoutAction).isZero();
  }

  /** The codes that the rows of a list can give. */
  private static Set<String> codes(String list) {
    return codes(list, "code");
  }

  /** The codes that the rows of a list can give in a field. */
  private static Set<String> codes(String list, String field) {
    Set<String> codes = new TreeSet<>();
    MODEL.tables().stream()
        .filter(table -> table.result() != null && table.result().name().equals(list))
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row -> {
                          for (int i = 0; i < table.outputs().size(); i++) {
                            if (table.outputs().get(i).field().equals(field)
                                && row.outputs().get(i) instanceof Output.Code code) {
                              codes.add(code.value());
                            }
                          }
                        }));
    return codes;
  }
}

package io.nextplay.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Planted violations are found, made small and explained; what was all looked at is so. */
class InvariantRunTest {

  private static final long SEED = 20_261_122;
  private static final int TINY_MODELS = Thorough.or(30, 60);

  private static final String BOOK =
      """
      === Signals
      Signals

      Name | Label | Scope | Type | Choices | Unit | Derivation
      nps | NPS | account | number | | 0-10 |
      health | Health | account | number | | 0-100 |
      segment | Segment | account | choice | SMB\\|MID\\|ENT | |
      consent | Consent | account | flag | | |
      seats | Seats used | account | ratio | | |
      storage | Storage used | account | ratio | | |
      highest | Highest used | account | ratio | | | max(seats, storage)
      visits | Visits | product | number | | visits |

      === Products
      Products

      Code | Title | Price | Path order | Base
      core | Core | 1 | 1 | yes
      more | More | 1 | 2 | no

      === Plays
      Plays

      Code | Title | Motion | Stage | Message
      UPGRADE | Upgrade | UPSELL | QUALIFY | Hello
      SHOW | Show | CROSS_SELL | QUALIFY | Hello
      CALL | Call | RETENTION | DISCOVER | Hello

      === Results
      Results

      Name | Label | Type | Choices | Order
      gate | Gate | choice | OPEN\\|BLOCKED | best first
      tier | Tier | choice | HIGH\\|MID\\|LOW | best first
      kind | Kind | choice | RED\\|BLUE |

      === Points
      Points
      Hit policy | COLLECT SUM

      When | | | Then
      NPS | Segment | Highest used | Points
      >= 9 | | | 5
      [7..9) | | | %s
      < 7 | | | 1
       | ENT | | 1
       | | >= 90%% | 2

      === Tier
      Tier
      Hit policy | FIRST

      When | Then
      Points | Tier
      >= 5 | HIGH
      >= 3 | MID
      - | LOW

      === Gate
      Gate
      Hit policy | FIRST

      When | Then
      Health | Gate
      < 60 | BLOCKED
      - | OPEN

      === Candidates
      Candidates
      Hit policy | COLLECT
      Result | Candidates

      When | Then | |
      Tier | Play | Motion | Weight
      HIGH, MID | UPGRADE | UPSELL | 1
      - | CALL | RETENTION | 0.1

      === Product candidates
      Product candidates
      Hit policy | COLLECT
      For each | product
      Result | Candidates

      When | Then | |
      Visits | Play | Motion | Weight
      >= 3 | SHOW | CROSS_SELL | 0.5

      === Guardrails
      Guardrails
      Hit policy | COLLECT
      Result | Guardrails

      When | Then | | |
      Gate | Step | Removes | Which | Code
      BLOCKED | ELIGIBILITY | MOTION | %s | GATE_BLOCKED

      === Routing
      Routing
      Hit policy | FIRST
      For each | play
      Result | Routing

      When | | Then | |
      Play | Consent | Owner | Channel | SLA days
      CALL | | CS | CALL | 1
      - | yes | SALES | EMAIL | 1
      - | | SALES | TASK | 1

      === Likelihood
      Likelihood
      Hit policy | FIRST
      For each | play

      When | Then
      Play | Likelihood
      - | 1

      === Value
      Value
      Hit policy | FIRST
      For each | play

      When | Then
      Play | Value
      - | 1

      """;

  private static final String INVARIANTS =
      """
      === Invariants
      Invariants

      Case | | | | | When | | | Never | |
      Invariant | For each | Raising | Never | Result | Gate | Consent | Segment | Play motion | Routing: Channel | Next best action
      Tier by NPS | | NPS | lowers | Tier | | | | | |
      Never sold when blocked | | | | | BLOCKED | | | UPSELL, CROSS_SELL | |
      No mail without consent | play | | | | | no, missing | | | EMAIL |
      Always something to do | | | | | | | | | | missing
      Tier by highest | | Highest used | lowers | Tier | | | ENT | | |
      """;

  private static final String GOOD = "3";
  private static final String ALL = "UPSELL, CROSS_SELL";

  @Test
  void whatHoldsHoldsAndSaysWhetherThatIsProven() {
    List<InvariantRun.Outcome> outcomes = new InvariantRun(rules(GOOD, ALL), 20_000).all();
    assertThat(outcomes).hasSize(5).allMatch(InvariantRun.Outcome::holds);
    assertThat(outcomes.get(0).looked().all()).isTrue();
    assertThat(outcomes.get(0).looked().text())
        .isEqualTo("all %,d cases".formatted(outcomes.get(0).looked().cases()));
    assertThat(outcomes.get(4).looked().all()).isTrue();
  }

  @Test
  void aResultThatFallsIsFoundWithTheTwoSidesAndTheirRows() {
    // 6 points above 5 points, but both HIGH: nothing falls
    assertThat(outcome(rules("6", ALL), "Tier by NPS").holds()).isTrue();
    // 1 + 2 = MID, then 0.5 + 2 = LOW
    Violation violation = violation(rules("0.5", ALL), "Tier by NPS");
    assertThat(violation.raised()).isEqualTo(new Violation.Raised("nps", 6.0, 7.0, "MID", "LOW"));
    assertThat(violation.account().signals()).containsOnlyKeys("nps", other(violation));
    assertThat(violation.text())
        .isEqualTo("raising `NPS` from 6 to 7 lowers `Tier` from MID to LOW");
    assertThat(violation.rows())
        .extracting(Object::toString)
        .containsExactly("b.xlsx!Points!7", "b.xlsx!Points!8", "b.xlsx!Tier!7", "b.xlsx!Tier!8");
  }

  private static String other(Violation violation) {
    return violation.account().signals().keySet().stream()
        .filter(each -> !each.equals("nps"))
        .filter(List.of("seats", "storage")::contains)
        .findFirst()
        .orElse("seats or storage");
  }

  @Test
  void aPlayThatMustNotBeOfferedIsFoundWithTheRowsThatGaveIt() {
    Violation violation = violation(rules(GOOD, "UPSELL"), "Never sold when blocked");
    assertThat(violation.play()).isEqualTo("SHOW");
    assertThat(violation.product()).isEqualTo("more");
    assertThat(violation.account().signals()).containsOnlyKeys("health");
    assertThat((Double) violation.account().signals().get("health")).isLessThan(60);
    assertThat(violation.account().products()).containsOnlyKeys("more");
    assertThat(violation.account().products().get("more")).containsOnlyKeys("visits");
    assertThat(violation.text())
        .isEqualTo(
            "the play `SHOW` is offered for the product `more`: `Gate` is BLOCKED and `Play motion`"
                + " is CROSS_SELL");
    assertThat(violation.rows())
        .extracting(Object::toString)
        .containsExactly("b.xlsx!Gate!6", "b.xlsx!Product candidates!8");
  }

  @Test
  void whatIsFoundCanBeDecidedAboutAndShows() {
    RuleSet rules = rules(GOOD, "CROSS_SELL");
    Violation violation = violation(rules, "Never sold when blocked");
    Evaluation evaluation = decide(rules, violation.account());
    assertThat(evaluation.account().text("gate")).isEqualTo("BLOCKED");
    assertThat(evaluation.candidates())
        .anyMatch(each -> each.getPlay().equals("UPGRADE") && !each.isRemoved());
  }

  @Test
  void itLooksNoFurtherThanItMayAndTheSameRulesGiveTheSame() {
    RuleSet rules = rules(GOOD, ALL);
    InvariantRun.Looked looked = new InvariantRun(rules, 400).all().get(1).looked();
    assertThat(looked.cases()).isLessThanOrEqualTo(3 * 400 / 5 / 8);
    assertThat(looked.all()).isFalse();
    assertThat(looked.text()).contains(" of ");
    RuleSet bad = rules("0.5", "SEATS");
    assertThat(new InvariantRun(bad, 5_000).all().toString())
        .isEqualTo(new InvariantRun(bad, 5_000).all().toString());
  }

  /** A sweep over thousands of cut-points is tried in parts. */
  @Test
  void aSignalWithThousandsOfCutPointsIsSweptInParts() {
    String rows =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "[%d..%d) | %d".formatted(i, i + 1, i == 2_000 ? 5 : i))
            .collect(Collectors.joining("\n"));
    String book =
        """
        === Signals
        Signals

        Name | Label | Scope | Type
        steps | Steps | account | number
        === Large
        Large
        Hit policy | UNIQUE

        When | Then
        Steps | Height
        %s
        === Invariants
        Invariants

        Case | | | | | When | Never
        Invariant | For each | Raising | Never | Result | Height | Height
        Climbs | | Steps | lowers | Height | |
        """
            .formatted(rows);
    Violation violation = violation(compile(book, Map.of()), "Climbs");
    assertThat(violation.raised())
        .isEqualTo(new Violation.Raised("steps", 1_999.5, 2_000.0, 1_999.0, 5.0));
    assertThat(violation.rows())
        .extracting(Object::toString)
        .containsExactly("b.xlsx!Large!2005", "b.xlsx!Large!2006");
  }

  /** Against deciding about a fine grid of accounts in full. */
  @Test
  void outcomesOfTinyModelsAreThoseOfTryingAllAccounts() {
    int broken = 0;
    for (int i = 0; i < TINY_MODELS; i++) {
      Random random = new Random(SEED + i);
      RuleSet rules = compile(randomBook(random), Map.of());
      List<InvariantRun.Outcome> outcomes = new InvariantRun(rules).all();
      assertThat(outcomes.get(0).holds()).as("seed %d", SEED + i).isEqualTo(neverFalls(rules));
      assertThat(outcomes.get(1).holds()).as("seed %d", SEED + i).isEqualTo(neverTogether(rules));
      for (InvariantRun.Outcome outcome : outcomes) {
        assertThat(outcome.looked().all()).as("seed %d", SEED + i).isEqualTo(outcome.holds());
        broken += outcome.holds() ? 0 : 1;
      }
    }
    assertThat(broken).isBetween(TINY_MODELS / 3, TINY_MODELS * 5 / 3);
  }

  private static String randomBook(Random random) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      String nps = one(random, ">= 7", "[3..7)", "< 3", "missing", "", "not(5)");
      String segment = one(random, "SMB", "MID, ENT", "", "");
      String seats = one(random, ">= 80%", "< 50%", "", "");
      rows.add(nps + " | " + segment + " | " + seats + " | " + random.nextInt(4));
    }
    rows.add(" | | | 1");
    return BOOK.substring(0, BOOK.indexOf("=== Plays"))
        + BOOK.substring(BOOK.indexOf("=== Results"), BOOK.indexOf("=== Points"))
        + "=== Points\nPoints\nHit policy | FIRST\n\nWhen | | | Then\n"
        + "NPS | Segment | Highest used | Points\n"
        + String.join("\n", rows)
        + "\n=== Tier\nTier\nHit policy | FIRST\n\nWhen | | Then\nPoints | Consent | Tier\n"
        + ">= 3 | | HIGH\n>= 2 | yes | MID\n- | | LOW\n"
        + """
        === Invariants
        Invariants

        Case | | | | | When | Never
        Invariant | For each | Raising | Never | Result | Segment | Tier
        Falls | | NPS | lowers | Tier | |
        Together | | | | | SMB | HIGH
        """;
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static boolean neverFalls(RuleSet rules) {
    List<String> worstFirst = List.of("LOW", "MID", "HIGH");
    for (Map<String, Object> account : accounts()) {
      int before = 0;
      for (double nps = 0; nps <= 10; nps += 0.5) {
        Map<String, Object> with = new HashMap<>(account);
        with.put("nps", nps);
        int now = worstFirst.indexOf(tier(rules, with));
        if (now < before) {
          return false;
        }
        before = now;
      }
    }
    return true;
  }

  private static boolean neverTogether(RuleSet rules) {
    for (Map<String, Object> account : accounts()) {
      for (double nps = -0.5; nps <= 10; nps += 0.5) {
        Map<String, Object> with = new HashMap<>(account);
        with.put("segment", "SMB");
        if (nps >= 0) {
          with.put("nps", nps);
        }
        if ("HIGH".equals(tier(rules, with))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Map<String, Object>> accounts() {
    List<Map<String, Object>> accounts = new ArrayList<>();
    for (String segment : List.of("", "SMB", "MID", "ENT")) {
      for (double seats : List.of(-1.0, 0.2, 0.5, 0.6, 0.8, 0.9)) {
        for (String consent : List.of("", "yes", "no")) {
          Map<String, Object> account = new HashMap<>();
          if (!segment.isEmpty()) {
            account.put("segment", segment);
          }
          if (seats > 0) {
            account.put("seats", seats);
          }
          if (!consent.isEmpty()) {
            account.put("consent", consent.equals("yes"));
          }
          accounts.add(account);
        }
      }
    }
    return accounts;
  }

  private static String tier(RuleSet rules, Map<String, Object> signals) {
    return String.valueOf(
        decide(rules, new Given("a", signals, Map.of(), null)).account().text("tier"));
  }

  private static Evaluation decide(RuleSet rules, Given given) {
    return rules
        .decider()
        .decide(
            rules.read(given).facts().orElseThrow(),
            ScenarioRun.DEFAULT_DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Test
  void plantedInTheShippedWorkbooksTheyAreFound() {
    String row = "BLOCKED\\W+ELIGIBILITY \\| MOTION +\\| UPSELL, CROSS_SELL, SEATS";
    Violation sold =
        violation(
            shipped(
                "plays",
                row,
                "$0"
                    .replace(
                        "$0",
                        "BLOCKED | | | | | | | | | | | ELIGIBILITY | MOTION | UPSELL, SEATS")),
            "A blocked account is never sold to");
    assertThat(sold.text()).contains("CROSS_SELL");
    assertThat(sold.account().signals().size()).isLessThan(25);
    assertThat(sold.rows()).extracting(each -> each.sheet()).contains("Gate", "Product candidates");
    Violation falls =
        violation(
            shipped("expansion-score", "(\\| \\[7\\.\\.9\\) +\\| +\\| +\\| +\\| )1 ", "$14 "),
            "A better NPS never lowers the tier");
    assertThat(falls.text()).startsWith("raising `NPS` from ");
    assertThat(falls.rows()).extracting(each -> each.sheet()).contains("Health", "Tiers");
  }

  private static RuleSet shipped(String book, String what, String by) {
    List<Workbook> workbooks = new ArrayList<>();
    for (Workbook workbook : Repository.workbooks()) {
      String text = Repository.render(workbook);
      boolean here = workbook.name().equals(book + ".xlsx");
      String changed = here ? text.replaceFirst(what, by) : text;
      assertThat(changed.equals(text)).isEqualTo(!here);
      workbooks.add(Repository.parse(workbook.name(), changed));
    }
    return compile(workbooks, Repository.drl());
  }

  private static RuleSet rules(String points, String removed) {
    return compile(BOOK.formatted(points, removed) + INVARIANTS, Repository.drl());
  }

  private static RuleSet compile(String book, Map<String, String> rules) {
    return compile(List.of(Repository.parse("b.xlsx", book)), rules);
  }

  private static RuleSet compile(List<Workbook> books, Map<String, String> rules) {
    ModelReader.Read read = ModelReader.read(books);
    assertThat(read.issues()).isEmpty();
    Model model = Objects.requireNonNull(read.model());
    RuleSet.Compiled compiled = RuleSet.compile(model, rules);
    return compiled.ruleSet().orElseThrow(() -> new AssertionError(compiled.issues()));
  }

  private static InvariantRun.Outcome outcome(RuleSet rules, String name) {
    return new InvariantRun(rules, 20_000)
        .all().stream().filter(outcome -> outcome.name().equals(name)).findFirst().orElseThrow();
  }

  private static Violation violation(RuleSet rules, String name) {
    return Objects.requireNonNull(outcome(rules, name).violation(), name + " holds");
  }
}

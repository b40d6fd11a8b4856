package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decide;
import io.nextplay.decision.Decision;
import io.nextplay.decision.Decision.CrossSell;
import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.FixedRules;
import io.nextplay.decision.ScenarioRun;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Workbook;
import io.nextplay.table.check.ModelCheck;
import io.nextplay.table.xlsx.AuthorWorkbooks;
import io.nextplay.table.xlsx.XlsxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fourth adjacent product, with its own weights, place on the path, play and route, by editing
 * workbooks alone: rows are added to sheets, one sheet is new, and no Java knows the product.
 */
class FourthProductTest {

  private static RuleSet rules = Shipped.ruleSet();

  @BeforeAll
  static void editWorkbooks(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/workbooks"))) {
      for (Path file : files.toList()) {
        Files.copy(file, texts.resolve(file.getFileName()));
      }
    }
    under(
        texts.resolve("signals.txt"),
        "security | Security |",
        "forecasting | Forecasting | 20000 | 5 | no | Revenue forecasts on all the data before it");
    under(
        texts.resolve("cross-sell.txt"),
        "security | Relationship |",
        "forecasting | Adoption depth | 25%",
        "forecasting | Use-case fit | 50%",
        "forecasting | Organisation | 15%",
        "forecasting | Relationship | 10%");
    under(
        texts.resolve("cross-sell.txt"),
        "security   | contains automation     | missing",
        "forecasting | not contains security | | PREDECESSOR_NOT_OWNED | Security comes first | security",
        "forecasting | contains security | < 75% | PREDECESSOR_ADOPTION | adoption of Security"
            + " {Predecessor adoption} of {cut-off of Predecessor adoption} | security");
    under(
        texts.resolve("plays.txt"),
        "CROSS_SELL_REP | Assign",
        "FORECASTING_WORKSHOP | Run a forecasting workshop | CROSS_SELL | PROVE | Bring last"
            + " quarter's numbers: in half a day {Play product} will forecast this one. | ROI story"
            + " | A workshop on their own data.");
    under(
        texts.resolve("plays.txt"),
        "CROSS_SELL_REP          |             |         |             | SALES | CALL",
        "FORECASTING_WORKSHOP | | | | CS | MEETING | 6");
    Files.writeString(
        texts.resolve("forecasting.txt"),
        """
        === Forecasting candidates
        Forecasting: its own play
        Hit policy | COLLECT
        For each | product
        Result | Candidates

        When | | Then | | |
        Product | Eligibility tier | Play | Motion | Weight | Reason
        forecasting | READY_NOW | FORECASTING_WORKSHOP | CROSS_SELL | 1 | ready for forecasting, eligibility score {Eligibility score}
        """);
    Path workbooks = folder.resolve("workbooks");
    AuthorWorkbooks.main(texts.toString(), workbooks.toString());
    rules = compile(workbooks);
  }

  /** Adds rows under the first row that begins so, whatever its blanks. */
  private static void under(Path text, String start, String... rows) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(text));
    String wanted = squeezed(start);
    for (int i = 0; i < lines.size(); i++) {
      if (squeezed(lines.get(i)).startsWith(wanted)) {
        lines.addAll(i + 1, List.of(rows));
        Files.write(text, lines);
        return;
      }
    }
    throw new AssertionError(text + " has no row `" + start + "`");
  }

  private static String squeezed(String line) {
    return line.replaceAll(" +", " ").replaceAll(" ?\\| ?", "|");
  }

  private static RuleSet compile(Path folder) throws IOException {
    List<Workbook> workbooks = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        XlsxReader.Read read =
            XlsxReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(read.issues()).isEmpty();
        workbooks.add(read.workbook());
      }
    }
    RuleSet compiled = Shipped.compile(workbooks, Shipped.rules());
    Model model = compiled.model();
    assertThat(ModelCheck.check(model).stream().map(Issue::toString)).isEmpty();
    assertThat(new ScenarioRun(compiled).all()).allMatch(ScenarioRun.Outcome::passed);
    return compiled;
  }

  @Test
  void isJudgedByItsOwnWeights() {
    CrossSell forecasting = crossSell(decide(ready()));

    assertThat(forecasting.dimensions())
        .containsEntry("adoption", 9.0)
        .containsEntry("useCase", 7.0)
        .containsEntry("organisation", 8.5)
        .containsEntry("relationship", 10.0);
    assertThat(forecasting.score()).isEqualTo((9 * 2.5 + 7 * 5 + 8.5 * 1.5 + 10 * 1));
    assertThat(forecasting.tier()).isEqualTo("READY_NOW");
    assertThat(forecasting.cell()).isEqualTo("A1");
    assertThat(forecasting.blockedBy()).isEmpty();
  }

  @Test
  void hasItsOwnPlayAndRoute() {
    PlayOffer next = decide(ready()).nextBestAction();

    assertThat(next.play()).isEqualTo("FORECASTING_WORKSHOP");
    assertThat(next.product()).isEqualTo("forecasting");
    assertThat(next.owner()).isEqualTo("CS");
    assertThat(next.channel()).isEqualTo("MEETING");
    assertThat(next.slaDays()).isEqualTo(6);
    assertThat(next.message()).contains("Forecasting will forecast this one");
  }

  @Test
  void waitsForItsTurnOnThePath() {
    Map<String, Object> facts = ready();
    facts.put("ownedProducts", List.of("core", "analytics", "automation"));
    CrossSell forecasting = crossSell(decide(facts));

    assertThat(forecasting.sequence()).isEqualTo("WAIT");
    assertThat(forecasting.adoptFirst()).isEqualTo("security");
    assertThat(decide(facts).plays()).noneMatch(play -> "forecasting".equals(play.product()));
  }

  @Test
  void waitsUntilTheProductBeforeIsAdopted() {
    Decision decision = decide(ready(), 0.74);

    assertThat(crossSell(decision).blockedBy())
        .extracting(Decision.Block::text)
        .containsExactly("adoption of Security 74 % of 75 %");
    assertThat(decision.plays()).noneMatch(play -> "forecasting".equals(play.product()));
  }

  private static CrossSell crossSell(Decision decision) {
    return decision.crossSell().stream()
        .filter(each -> each.product().equals("forecasting"))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> ready() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("ownedProducts", List.of("core", "analytics", "automation", "security"));
    facts.put("arr", 84_000);
    facts.put("featureUtilisation", 0.8);
    facts.put("seatUtilisation", 0.85);
    facts.put("activeUsers", 40);
    facts.put("dauMau", 0.45);
    facts.put("workflowCompletion", 0.85);
    facts.put("tenureMonths", 12);
    facts.put("healthScore", 82);
    facts.put("nps", 9);
    facts.put("csat", 4);
    facts.put("daysSinceSponsorContact", 20);
    facts.put("csmSentiment", "POSITIVE");
    facts.put("openTickets", 1);
    facts.put("resolutionDays", 2);
    facts.put("daysSinceExecMeeting", 60);
    facts.put("budgetAuthority", true);
    facts.put("daysToRenewal", 75);
    facts.put("champions", 2);
    facts.put("ticketsLogged90d", 1);
    facts.put("ticketsEscalated90d", 0);
    facts.put("supportVisits", 5);
    return facts;
  }

  private static Decision decide(Map<String, Object> facts) {
    return decide(facts, 0.9);
  }

  private static Decision decide(Map<String, Object> facts, double predecessorAdoption) {
    Map<String, Object> product =
        Map.of(
            "themeTickets", 3,
            "featureRequests", 1,
            "integrations", 2,
            "buyerPersonas", 2,
            "icpFit", "STRONG",
            "predecessorAdoption", predecessorAdoption,
            "pageVisits30d", 3,
            "briefDownloads", 2);
    Given given = new Given("acme", facts, Map.of("forecasting", product), null);
    return new Decide(FixedRules.of(rules), Clock.systemUTC()).decide(given, Decide.Options.none());
  }
}

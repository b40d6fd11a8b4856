package io.nextplay.rd1;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Model;
import io.nextplay.table.ModelReader;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.WorkbookText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RD-1 as a workbook of ours. */
public final class Rd1Workbook {

  private static final String SIGNALS =
      """
      === Signals
      Signals
      |
      Name | Label | Scope | Type | Choices
      segment | segment | account | choice | %s
      region | region | account | choice | %s
      sentiment | sentiment | account | choice | %s
      contractType | contractType | account | choice | %s
      %s

      === Results
      Results
      |
      Name | Label | Type | Choices
      play | play | choice | FIX_HEALTH\\|NO_OUTREACH\\|ASSIGN_REP\\|IN_PRODUCT_OFFER\\|REENGAGE_CAMPAIGN\\|QUARTERLY_EDUCATION\\|BEHAVIORAL_ADS
      gate | gate | choice | OPEN\\|BLOCKED
      tier | tier | choice | EXPANSION_READY\\|EXPANSION_LIKELY\\|EXPANSION_POTENTIAL\\|NOT_READY
      letter | letter | choice | A\\|B\\|C\\|D
      """;

  private static final String NUMBERS =
      "limitUtil featureUtil depts powerFeatures daysSinceLogin healthScore nps daysSinceSponsor"
          + " headcountGrowthPct newUsers30d newTeams revenueGrowthPct daysToRenewal discountPct"
          + " monthsToFiscalYear tickets90d supportVisits30d escalated90d content30d";

  private static final String WEIGHTS =
      """

      === Weights
      Weights
      Hit policy | WEIGHTED SUM
      Result | score
      Scale | 10

      Then |
      Score | Weight
      usage | 0.40
      health | 0.25
      growth | 0.20
      commercial | 0.15
      """;

  private static final String GATE =
      """

      === Gate
      Gate
      Hit policy | FIRST

      When | Then
      healthScore | gate
      < 60 | BLOCKED
       | OPEN
      """;

  private static final String PLAY =
      """

      === Play
      Play
      Hit policy | FIRST

      When | | | | Then
      gate | tier | letter | number | play
      BLOCKED | | | | FIX_HEALTH
       | NOT_READY | | | NO_OUTREACH
      """;

  private static final String ROUTING =
      """

      === Routing
      Routing
      Hit policy | UNIQUE
      Result | routing

      When | | | | Then | |
      play | segment | region | daysToRenewal | owner | channel | slaDays
      """;

  private final Rd1Tables tables;

  private Rd1Workbook(Rd1Tables tables) {
    this.tables = tables;
  }

  /** The workbook of these tables. */
  public static Workbook of(Rd1Tables tables) {
    return WorkbookText.parse("rd1.xlsx", new Rd1Workbook(tables).text());
  }

  /** A workbook, compiled; there are no other rules. */
  public static RuleSet compile(Workbook workbook) {
    ModelReader.Read read = ModelReader.read(List.of(workbook));
    Model model = read.model();
    if (model == null) {
      throw new IllegalStateException(read.issues().toString());
    }
    RuleSet.Compiled compiled = RuleSet.compile(model, Map.of());
    return compiled
        .ruleSet()
        .orElseThrow(() -> new IllegalStateException(compiled.issues().toString()));
  }

  private String text() {
    return signals()
        + WEIGHTS
        + table("usage", "FIRST", "usage")
        + table("health", "COLLECT SUM\nRange | 0..10", "health")
        + table("growth", "COLLECT SUM\nRange | 0..10", "growth")
        + table("commercial", "COLLECT SUM\nRange | 0..10", "commercial")
        + GATE
        + table("tiers", "FIRST", "tier")
        + table("fit", "COLLECT SUM", "fit")
        + table("letters", "FIRST", "letter")
        + table("activity", "COLLECT SUM", "activity")
        + table("numbers", "FIRST", "number")
        + PLAY
        + grid()
        + ROUTING
        + routing();
  }

  private static String signals() {
    return SIGNALS.formatted(
        choices(Rd1Account.SEGMENTS),
        choices(Rd1Account.REGIONS),
        choices(Rd1Account.SENTIMENTS),
        choices(Rd1Account.CONTRACTS),
        Stream.of(NUMBERS.split(" "))
            .map(name -> name + " | " + name + " | account | number |")
            .collect(Collectors.joining("\n")));
  }

  private static String choices(List<String> choices) {
    return String.join("\\|", choices);
  }

  /** A table whose tests stand in one column a field. */
  private String table(String name, String policy, String result) {
    List<List<String>> given = tables.given(name);
    List<String> header = given.get(0);
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size() - 1; i++) {
      columns.computeIfAbsent(field(header.get(i)), key -> new ArrayList<>()).add(i);
    }
    StringBuilder text =
        new StringBuilder("\n=== " + name + "\n" + name + "\nHit policy | " + policy + "\n\n");
    text.append("When").append(" |".repeat(columns.size())).append(" Then\n");
    text.append(String.join(" | ", columns.keySet())).append(" | ").append(result).append('\n');
    for (List<String> row : given.subList(1, given.size())) {
      for (List<Integer> of : columns.values()) {
        text.append(test(header, row, of)).append(" | ");
      }
      text.append(row.get(row.size() - 1)).append('\n');
    }
    return text.toString();
  }

  private static String field(String header) {
    return header.substring(0, header.indexOf(' '));
  }

  private static String test(List<String> header, List<String> row, List<Integer> columns) {
    String from = "";
    String to = "";
    for (int column : columns) {
      String operator = header.get(column).substring(header.get(column).indexOf(' ') + 1);
      switch (operator) {
        case ">=" -> from = row.get(column);
        case "<" -> to = row.get(column);
        default -> {
          return row.get(column);
        }
      }
    }
    if (from.isEmpty()) {
      return to.isEmpty() ? "" : "< " + to;
    }
    return to.isEmpty() ? ">= " + from : "[" + from + ".." + to + ")";
  }

  private String grid() {
    return tables.given("grid").stream()
        .skip(1)
        .map(row -> " | | " + String.join(" | ", row) + "\n")
        .collect(Collectors.joining());
  }

  private String routing() {
    return tables.routing().stream()
        .map(
            row ->
                String.join(
                    " | ",
                    row.play(),
                    row.segment(),
                    row.region(),
                    tables.test(row.slice()),
                    row.owner(),
                    row.channel(),
                    (int) row.slaDays() + "\n"))
        .collect(Collectors.joining());
  }
}

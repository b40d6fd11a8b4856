package io.nextplay.rd1;

import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** An account as RD-1 sees it: flat, and everything about it is known. */
public record Rd1Account(
    String accountId,
    String segment,
    String region,
    double limitUtil,
    double featureUtil,
    int depts,
    int powerFeatures,
    int daysSinceLogin,
    int healthScore,
    int nps,
    String sentiment,
    int daysSinceSponsor,
    double headcountGrowthPct,
    int newUsers30d,
    int newTeams,
    double revenueGrowthPct,
    int daysToRenewal,
    String contractType,
    double discountPct,
    int monthsToFiscalYear,
    int tickets90d,
    int supportVisits30d,
    int escalated90d,
    int content30d) {

  static final List<String> SEGMENTS = List.of("SMB", "MID", "ENT");
  static final List<String> REGIONS = List.of("NA", "EMEA", "APAC", "LATAM");
  static final List<String> SENTIMENTS = List.of("POSITIVE", "NEUTRAL", "ESCALATING");
  static final List<String> CONTRACTS = List.of("ANNUAL", "MONTHLY", "MULTI_YEAR");

  /** Days to renewal are below this number. */
  static final int LONGEST_RENEWAL = 480;

  /** Accounts of every kind, always the same ones. */
  public static Stream<Rd1Account> all(int count) {
    Random random = new Random(20_261_121);
    return Stream.iterate(1, i -> i + 1).limit(count).map(i -> next(i, random));
  }

  /** What our engine is told about it. */
  public Facts facts(RuleSet rules) {
    return rules.read(new Given(accountId, signals(), Map.of(), List.of())).facts().orElseThrow();
  }

  private static Rd1Account next(int number, Random random) {
    return new Rd1Account(
        "rd1-" + number,
        oneOf(SEGMENTS, random),
        oneOf(REGIONS, random),
        hundredths(150, random),
        hundredths(100, random),
        random.nextInt(6),
        random.nextInt(5),
        random.nextInt(60),
        random.nextInt(101),
        random.nextInt(11),
        oneOf(SENTIMENTS, random),
        random.nextInt(180),
        random.nextInt(60) - 10,
        random.nextInt(40),
        random.nextInt(6),
        random.nextInt(60) - 10,
        random.nextInt(LONGEST_RENEWAL),
        oneOf(CONTRACTS, random),
        random.nextInt(40),
        random.nextInt(12),
        random.nextInt(12),
        random.nextInt(8),
        random.nextInt(5),
        random.nextInt(8));
  }

  private static double hundredths(int most, Random random) {
    return random.nextInt(most + 1) / 100.0;
  }

  private static String oneOf(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** What a caller of the service would send. */
  public Map<String, Object> signals() {
    Map<String, Object> signals = new LinkedHashMap<>();
    signals.put("segment", segment);
    signals.put("region", region);
    signals.put("limitUtil", limitUtil);
    signals.put("featureUtil", featureUtil);
    signals.put("depts", depts);
    signals.put("powerFeatures", powerFeatures);
    signals.put("daysSinceLogin", daysSinceLogin);
    signals.put("healthScore", healthScore);
    signals.put("nps", nps);
    signals.put("sentiment", sentiment);
    signals.put("daysSinceSponsor", daysSinceSponsor);
    signals.put("headcountGrowthPct", headcountGrowthPct);
    signals.put("newUsers30d", newUsers30d);
    signals.put("newTeams", newTeams);
    signals.put("revenueGrowthPct", revenueGrowthPct);
    signals.put("daysToRenewal", daysToRenewal);
    signals.put("contractType", contractType);
    signals.put("discountPct", discountPct);
    signals.put("monthsToFiscalYear", monthsToFiscalYear);
    signals.put("tickets90d", tickets90d);
    signals.put("supportVisits30d", supportVisits30d);
    signals.put("escalated90d", escalated90d);
    signals.put("content30d", content30d);
    return signals;
  }
}

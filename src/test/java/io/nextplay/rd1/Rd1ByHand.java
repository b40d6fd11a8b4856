package io.nextplay.rd1;

import java.util.HashMap;
import java.util.Map;

/**
 * RD-1 as a programmer would write it, without any engine: the measure of how much an engine costs.
 * Only the routing, which grows, is looked up in a table.
 */
public final class Rd1ByHand {

  private record Key(String play, String segment, String region, int slice) {}

  private record Route(String owner, String channel, double slaDays) {}

  private final Map<Key, Route> routes = new HashMap<>();
  private final Rd1Tables tables;

  /** The decision with the routing of these tables. */
  public Rd1ByHand(Rd1Tables tables) {
    this.tables = tables;
    for (Rd1Tables.Routing row : tables.routing()) {
      routes.put(
          new Key(row.play(), row.segment(), row.region(), row.slice()),
          new Route(row.owner(), row.channel(), row.slaDays()));
    }
  }

  /** Decides about an account. */
  public Rd1Decision decide(Rd1Account a) {
    double score = score(a);
    String gate = a.healthScore() < 60 ? "BLOCKED" : "OPEN";
    String tier = tier(score);
    char letter = letter(fit(a));
    int number = number(activity(a));
    String play = play(gate, tier, letter, number);
    Route route =
        routes.get(new Key(play, a.segment(), a.region(), tables.slice(a.daysToRenewal())));
    if (route == null) {
      throw new IllegalStateException("no route for " + play);
    }
    return new Rd1Decision(
        score,
        gate,
        tier,
        letter + "" + number,
        play,
        route.owner(),
        route.channel(),
        route.slaDays());
  }

  private static double score(Rd1Account a) {
    double sum =
        usage(a) * .40
            + capped(health(a)) * .25
            + capped(growth(a)) * .20
            + capped(commercial(a)) * .15;
    return Math.round(sum * 10 * 1e6) / 1e6; // as our sheets: to six decimals
  }

  private static double capped(double points) {
    return Math.max(0, Math.min(10, points));
  }

  private static double usage(Rd1Account a) {
    double limit = a.limitUtil();
    double feature = a.featureUtil();
    if (a.depts() >= 3 && a.powerFeatures() >= 2 && (limit >= 1.0 || feature >= 0.9)) {
      return 10;
    }
    double most = Math.max(limit, feature);
    if (most >= 0.8) {
      return a.depts() >= 2 ? 8 : 7;
    }
    if (most >= 0.5) {
      return a.depts() >= 2 ? 6 : 4;
    }
    if (feature >= 0.1 && a.daysSinceLogin() < 14) {
      return feature >= 0.3 ? 3 : 2;
    }
    return a.daysSinceLogin() < 30 ? 1 : 0;
  }

  private static double health(Rd1Account a) {
    double points = 0;
    int score = a.healthScore();
    points += score >= 90 ? 4 : score >= 80 ? 3 : score >= 70 ? 2 : score >= 60 ? 1 : 0;
    points += a.nps() >= 9 ? 2.5 : a.nps() >= 7 ? 1 : -1;
    points +=
        switch (a.sentiment()) {
          case "POSITIVE" -> 2;
          case "NEUTRAL" -> 1;
          default -> -2;
        };
    return points + (a.daysSinceSponsor() < 30 ? 1.5 : a.daysSinceSponsor() < 90 ? 0.5 : 0);
  }

  private static double growth(Rd1Account a) {
    double heads = a.headcountGrowthPct();
    double points = heads >= 20 ? 3 : heads >= 10 ? 2 : heads >= 3 ? 1 : 0;
    points += a.newUsers30d() >= 20 ? 3 : a.newUsers30d() >= 5 ? 2 : a.newUsers30d() >= 1 ? 1 : 0;
    points += a.newTeams() >= 3 ? 2 : a.newTeams() >= 1 ? 1 : 0;
    return points + (a.revenueGrowthPct() >= 25 ? 2 : a.revenueGrowthPct() >= 5 ? 1 : 0);
  }

  private static double commercial(Rd1Account a) {
    int days = a.daysToRenewal();
    double points = 0;
    if (days >= 30 && days < 181) {
      points += days < 60 ? 3 : days < 91 ? 4 : 2;
    }
    points +=
        switch (a.contractType()) {
          case "MULTI_YEAR" -> 3;
          case "ANNUAL" -> 2;
          default -> 0;
        };
    points += a.discountPct() < 10 ? 2 : a.discountPct() < 25 ? 1 : -1;
    return points + (a.monthsToFiscalYear() < 2 ? 1 : 0);
  }

  private static double fit(Rd1Account a) {
    double points = a.nps() >= 9 ? 40 : a.nps() >= 7 ? 25 : a.nps() >= 5 ? 10 : 0;
    points += a.tickets90d() < 2 ? 40 : a.tickets90d() < 5 ? 25 : a.tickets90d() < 10 ? 10 : 0;
    return points
        + switch (a.segment()) {
          case "ENT" -> 20;
          case "MID" -> 15;
          default -> 5;
        };
  }

  private static double activity(Rd1Account a) {
    double points = a.supportVisits30d() >= 5 ? 10 : a.supportVisits30d() >= 1 ? 5 : 0;
    points += a.escalated90d() < 1 ? 20 : a.escalated90d() < 3 ? 10 : 0;
    points += a.content30d() >= 4 ? 20 : a.content30d() >= 1 ? 10 : 0;
    int login = a.daysSinceLogin();
    points += login < 3 ? 25 : login < 14 ? 15 : login < 30 ? 5 : 0;
    return points + (a.limitUtil() >= 0.8 ? 25 : a.limitUtil() >= 0.5 ? 15 : 0);
  }

  private static String tier(double score) {
    if (score >= 75) {
      return "EXPANSION_READY";
    }
    if (score >= 50) {
      return "EXPANSION_LIKELY";
    }
    return score >= 25 ? "EXPANSION_POTENTIAL" : "NOT_READY";
  }

  private static char letter(double fit) {
    return fit >= 75 ? 'A' : fit >= 50 ? 'B' : fit >= 25 ? 'C' : 'D';
  }

  private static int number(double activity) {
    return activity >= 75 ? 1 : activity >= 50 ? 2 : activity >= 25 ? 3 : 4;
  }

  private static String play(String gate, String tier, char letter, int number) {
    if (gate.equals("BLOCKED")) {
      return "FIX_HEALTH";
    }
    if (tier.equals("NOT_READY")) {
      return "NO_OUTREACH";
    }
    return switch (letter) {
      case 'A' -> number <= 2 ? "ASSIGN_REP" : "REENGAGE_CAMPAIGN";
      case 'B' -> number <= 2 ? "IN_PRODUCT_OFFER" : "QUARTERLY_EDUCATION";
      default -> "BEHAVIORAL_ADS";
    };
  }
}

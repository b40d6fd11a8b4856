package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.FindTierPath;
import io.nextplay.decision.Rules;
import io.nextplay.decision.TierPath;
import io.nextplay.decision.TierPath.Step;
import io.nextplay.decision.TierPath.Way;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The smallest changes that lead to a tier, against trying all values near all numbers of all
 * tables, alone and in pairs, each decided in full; of pairs a sample, all with {@code
 * -Dthorough=true}.
 */
class TierPathTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T09:30:00Z");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
  private static final int MOST_PAIRS = Thorough.or(1_500, Integer.MAX_VALUE);
  private static RuleSet rules;

  /** A signal with a value to try, and how far that is. */
  private record Try(String name, String product, Object value, double effort) {}

  @BeforeAll
  static void compile() {
    rules = Shipped.ruleSet();
  }

  @Test
  void agreesWithBruteForceOnExpansionTiers() {
    List<DemoAccount> accounts = DemoBook.accounts(7, 5, LocalDate.of(2026, 11, 21)).toList();
    int reached = 0;
    int pairs = 0;
    for (int i = 0; i < accounts.size(); i++) {
      String to = List.of("EXPANSION_READY", "EXPANSION_LIKELY").get(i % 2);
      TierPath path = check(given(accounts.get(i)), null, to);
      reached += path.paths().isEmpty() ? 0 : 1;
      pairs += path.paths().stream().anyMatch(way -> way.steps().size() == 2) ? 1 : 0;
    }
    assertThat(reached).isGreaterThan(1);
    assertThat(pairs).isPositive();
  }

  @Test
  void agreesWithBruteForceOnTiersOfProducts() {
    List<DemoAccount> accounts = DemoBook.accounts(8, 30, LocalDate.of(2026, 11, 21)).toList();
    int reached = 0;
    for (DemoAccount account : accounts) {
      Given given = given(account);
      boolean sells =
          decide(given).products().stream()
              .anyMatch(each -> "NOT_READY".equals(each.text("eligibilityTier")));
      if (sells && account.products().containsKey("analytics") && reached < 1) {
        TierPath path = check(given, "analytics", "BUILDING");
        reached += path.paths().isEmpty() ? 0 : 1;
      }
    }
    assertThat(reached).isEqualTo(1);
    Given first = given(accounts.get(0));
    String product = decide(first).products().get(0).getCode();
    check(first, product, "READY_NOW");
  }

  private static Given given(DemoAccount account) {
    List<Event> events =
        account.events().stream()
            .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
            .toList();
    return new Given(account.id(), account.signals(), account.products(), events);
  }

  private static TierPath check(Given given, String product, String to) {
    Rules.Active by = new Rules.Active("test", "sha256:test", rules);
    TierPath path =
        new FindTierPath(by).find(rules.read(given).facts().orElseThrow(), AS_OF, product, to);
    String tier = product == null ? "expansionTier" : "eligibilityTier";
    List<String> tiers = rules.model().vocabulary().named(tier).choices();
    List<String> good = tiers.subList(0, tiers.indexOf(to) + 1);
    if (good.contains(String.valueOf(path.from()))) {
      assertThat(path.reachable()).isTrue();
      assertThat(path.paths()).isEmpty();
      return path;
    }
    for (Way way : path.paths()) {
      Evaluation then = decide(with(given, tries(way)));
      assertThat(subject(then, product).text(tier)).isEqualTo(way.tier()).isIn(good);
      assertThat(then.account().text("gate")).isEqualTo(way.gate());
    }
    compare(given, product, tier, good, path);
    return path;
  }

  private static void compare(
      Given given, String product, String tier, List<String> good, TierPath path) {
    List<Try> singles = singles(given, product);
    Predicate<List<Try>> leads =
        tries ->
            good.contains(String.valueOf(subject(decide(with(given, tries)), product).text(tier)));
    double best = least(singles.stream().map(List::of).toList(), leads);
    int size = Double.isInfinite(best) ? 2 : 1;
    boolean all = true;
    if (size == 2) {
      List<List<Try>> pairs = pairs(singles);
      all = pairs.size() <= MOST_PAIRS;
      Collections.shuffle(pairs, new Random(pairs.size()));
      best = least(pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())), leads);
    }
    if (all || best < 1e9) {
      assertThat(path.reachable()).as("%s: %s", given.accountId(), path).isEqualTo(best < 1e9);
    }
    if (path.reachable()) {
      assertThat(path.paths().get(0).steps()).hasSize(size);
      assertThat(path.paths().get(0).effort())
          .as("%s: %s", given.accountId(), path)
          .isLessThanOrEqualTo(best + 1e-6);
    }
  }

  /** The least effort of those that lead there; the least is tried first, so it is the first. */
  private static double least(List<List<Try>> changes, Predicate<List<Try>> leads) {
    return changes.stream()
        .sorted(Comparator.comparingDouble(TierPathTest::effort))
        .toList()
        .parallelStream()
        .filter(leads)
        .findFirst()
        .map(TierPathTest::effort)
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double effort(List<Try> tries) {
    return tries.stream().mapToDouble(Try::effort).sum();
  }

  private static List<List<Try>> pairs(List<Try> singles) {
    List<List<Try>> pairs = new ArrayList<>();
    for (int i = 0; i < singles.size(); i++) {
      for (Try other : singles.subList(i + 1, singles.size())) {
        if (!singles.get(i).name().equals(other.name())) {
          pairs.add(List.of(singles.get(i), other));
        }
      }
    }
    return pairs;
  }

  private static Subject subject(Evaluation evaluation, String product) {
    return evaluation.products().stream()
        .filter(each -> each.getCode().equals(product))
        .findFirst()
        .orElse(evaluation.account());
  }

  private static Evaluation decide(Given given) {
    return rules.decider().decide(rules.read(given).facts().orElseThrow(), AS_OF);
  }

  private static List<Try> tries(Way way) {
    List<Try> tries = new ArrayList<>();
    for (Step step : way.steps()) {
      tries.add(new Try(step.signal(), step.product(), step.to(), 0));
    }
    return tries;
  }

  private static Given with(Given given, List<Try> tries) {
    Map<String, Object> signals = new HashMap<>(given.signals());
    Map<String, Map<String, Object>> products = new HashMap<>(given.products());
    for (Try one : tries) {
      if (one.product() == null) {
        signals.put(one.name(), one.value());
      } else {
        Map<String, Object> own = new HashMap<>(products.getOrDefault(one.product(), Map.of()));
        own.put(one.name(), one.value());
        products.put(one.product(), own);
      }
    }
    return new Given(given.accountId(), signals, products, given.events());
  }

  private static List<Try> singles(Given given, String product) {
    Evaluation now = decide(given);
    List<Try> tries = new ArrayList<>();
    for (Signal signal : rules.model().signals()) {
      Term term = signal.term();
      boolean account = term.scope() == Scope.ACCOUNT;
      boolean derived =
          term.name().equals("limitUtilisation") && !given.signals().containsKey(term.name());
      if (signal.movable() && !derived && (account || product != null)) {
        Object value = rules.value(subject(now, account ? null : product), term).orElse(null);
        for (Object to : values(term)) {
          double effort = effort(value, to);
          if (effort > 0) {
            tries.add(new Try(term.name(), account ? null : product, to, effort));
          }
        }
      }
    }
    return tries;
  }

  private static double effort(Object from, Object to) {
    double after = to instanceof Boolean flag ? (flag ? 1 : 0) : to instanceof Double n ? n : -1;
    if (from instanceof Double before) {
      double larger = Math.max(Math.abs(before), Math.abs(after));
      return larger == 0 ? 0 : Math.abs(after - before) / larger;
    }
    return to.equals(from) ? 0 : 1;
  }

  private static List<Object> values(Term term) {
    return switch (term.type()) {
      case FLAG -> List.of(true, false);
      case CHOICE -> List.copyOf(term.choices());
      case RATIO -> List.copyOf(near(ratioCuts(term.name()), 0.01, 0, 10));
      case NUMBER -> {
        String range = term.unit().matches("\\d+-\\d+") ? term.unit() : "0-100000";
        int dash = range.indexOf('-');
        yield List.copyOf(
            near(
                cuts(term.name()),
                1,
                Double.parseDouble(range.substring(0, dash)),
                Double.parseDouble(range.substring(dash + 1))));
      }
      default -> List.of();
    };
  }

  private static Set<Double> near(Set<BigDecimal> cuts, double step, double from, double to) {
    TreeSet<Double> near = new TreeSet<>();
    for (BigDecimal cut : cuts) {
      BigDecimal by = BigDecimal.valueOf(step);
      for (BigDecimal each : List.of(cut.subtract(by), cut, cut.add(by))) {
        if (each.doubleValue() >= from && each.doubleValue() <= to) {
          near.add(each.doubleValue());
        }
      }
    }
    return near;
  }

  /** What is asked of the highest limit is asked of each limit. */
  private static Set<BigDecimal> ratioCuts(String name) {
    Set<BigDecimal> cuts = cuts(name);
    cuts.addAll(cuts("limitUtilisation"));
    return cuts;
  }

  /** All numbers that tests on a signal name. */
  private static Set<BigDecimal> cuts(String name) {
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    for (DecisionTable table : rules.model().tables()) {
      for (int i = 0; i < table.inputs().size(); i++) {
        Term term = table.inputs().get(i).term();
        for (DecisionTable.Row row : table.rows()) {
          String text = row.tests().get(i).text().replace("..", " ");
          if (term.name().equals(name)) {
            NUMBER
                .matcher(text)
                .results()
                .map(found -> new NaiveTerm("", "", "ratio").value(found.group()))
                .forEach(number -> cuts.add((BigDecimal) number));
          }
        }
      }
    }
    return cuts;
  }
}

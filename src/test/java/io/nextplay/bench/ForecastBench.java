package io.nextplay.bench;

import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.FindTierPath;
import io.nextplay.decision.Headline;
import io.nextplay.decision.Rules;
import io.nextplay.decision.TierPath;
import io.nextplay.engine.Decider;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Foresight;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to find out when a decision changes by itself, beside a plain decision of the same
 * accounts, and what a search for a path to a tier costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class ForecastBench {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Duration REACH = Duration.ofDays(400);
  private static final int ACCOUNTS = 500;

  private final RuleSet rules = Shipped.rules();
  private final Decider decider = rules.decider();
  private final FindTierPath paths =
      new FindTierPath(new Rules.Active("bench", "sha256:bench", rules));
  private final Instant asOf = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private List<Facts> facts = List.of();
  private List<Evaluation> evaluations = List.of();
  private int next;
  private long forecasts;
  private long looked;
  private long decided;

  /** Makes the accounts. */
  @Setup
  public void prepare() {
    facts =
        DemoBook.accounts(42, ACCOUNTS, DAY)
            .map(
                account ->
                    new Given(
                        account.id(),
                        account.signals(),
                        account.products(),
                        account.events().stream()
                            .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
                            .toList()))
            .map(given -> rules.read(given).facts().orElseThrow())
            .toList();
    evaluations = facts.stream().map(each -> decider.decide(each, asOf)).toList();
  }

  /** Says how much there was to look at. */
  @TearDown
  public void report() {
    if (forecasts > 0) {
      System.out.printf(
          "%n%.2f moments looked at, rules asked %.2f times a forecast%n",
          looked / (double) forecasts, decided / (double) forecasts);
    }
  }

  /** A plain decision, for comparison. */
  @Benchmark
  public Evaluation decision() {
    return decider.decide(facts.get(turn()), asOf);
  }

  /** From a decision that is there already to when it changes. */
  @Benchmark
  public Optional<Turn> forecast() {
    Foresight<Headline> foresight = new Foresight<>(evaluations.get(turn()), Headline::of);
    Optional<Turn> found = foresight.next(asOf.plus(REACH));
    forecasts++;
    looked += foresight.looked();
    decided += foresight.decided();
    return found;
  }

  /** All single changes and, where none will do, all pairs. */
  @Benchmark
  public TierPath path() {
    return paths.find(facts.get(turn()), asOf, null, "EXPANSION_READY");
  }

  private int turn() {
    next = (next + 1) % ACCOUNTS;
    return next;
  }
}

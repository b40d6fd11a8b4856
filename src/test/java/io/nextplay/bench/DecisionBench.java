package io.nextplay.bench;

import io.nextplay.account.demo.DemoAccount;
import io.nextplay.account.demo.DemoBook;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decision;
import io.nextplay.decision.FixedRules;
import io.nextplay.decision.Rules;
import io.nextplay.engine.Decider;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Facts;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import java.time.Clock;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one decision costs on the shipped workbooks, over accounts of the demo book with their
 * events.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class DecisionBench {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final int ACCOUNTS = 500;

  private final RuleSet rules = Shipped.rules();
  private final Decider decider = rules.decider();
  private final Instant asOf = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private final Decide decide = new Decide(FixedRules.of(rules), Clock.systemUTC());
  private final Decide.Options options = new Decide.Options(asOf, null, false, false, false);
  private final Decide.Options traced = new Decide.Options(asOf, null, true, false, false);
  private final Rules.Active active = new Rules.Active("bench", "sha256:bench", rules);
  private List<Given> accounts = List.of();
  private List<Facts> facts = List.of();
  private int next;

  /** Makes the accounts. */
  @Setup
  public void prepare() {
    accounts = DemoBook.accounts(42, ACCOUNTS, DAY).map(DecisionBench::given).toList();
    facts =
        accounts.stream().map(each -> rules.read(each).facts()).map(Optional::orElseThrow).toList();
  }

  /** Typed facts in, results and hits out: derived signals, tables, rules. */
  @Benchmark
  public Evaluation engine() {
    return decider.decide(facts.get(turn()), asOf);
  }

  /** Plain values in, decision with reasons and messages out. */
  @Benchmark
  public Decision decision() {
    return decide.decide(accounts.get(turn()), options, active);
  }

  /** The same, with a trace. */
  @Benchmark
  public Decision decisionWithTrace() {
    return decide.decide(accounts.get(turn()), traced, active);
  }

  private int turn() {
    next = (next + 1) % ACCOUNTS;
    return next;
  }

  private static Given given(DemoAccount account) {
    List<Event> events =
        account.events().stream()
            .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
            .toList();
    return new Given(account.id(), account.signals(), account.products(), events);
  }
}

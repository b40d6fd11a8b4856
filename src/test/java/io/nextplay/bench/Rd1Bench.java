package io.nextplay.bench;

import io.nextplay.engine.Decider;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Facts;
import io.nextplay.engine.RuleSet;
import io.nextplay.rd1.Rd1Account;
import io.nextplay.rd1.Rd1ByHand;
import io.nextplay.rd1.Rd1Decision;
import io.nextplay.rd1.Rd1Tables;
import io.nextplay.rd1.Rd1Workbook;
import io.nextplay.table.Workbook;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The reference decision RD-1: our engine beside the version written by hand, over 10,000 accounts,
 * and what compiling its tables costs. That both decide alike is {@code Rd1Test}'s to say.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class Rd1Bench {

  private static final int ACCOUNTS = 10_000;

  /** How many rows the tables have. */
  @Param({"177", "1000", "10000"})
  public int rows;

  private final Instant asOf = Instant.parse("2026-11-21T00:00:00Z");
  private final List<Rd1Account> accounts = Rd1Account.all(ACCOUNTS).toList();
  private Facts[] facts = {};
  private Workbook workbook = new Workbook("rd1.xlsx", List.of());
  private Rd1ByHand byHand = new Rd1ByHand(Rd1Tables.ofRows(177));
  private Decider decider = Shipped.rules().decider();
  private int next;

  /** Compiles the tables and reads the accounts. */
  @Setup
  public void prepare() {
    Rd1Tables tables = Rd1Tables.ofRows(rows);
    workbook = Rd1Workbook.of(tables);
    RuleSet rules = Rd1Workbook.compile(workbook);
    byHand = new Rd1ByHand(tables);
    decider = rules.decider();
    facts = accounts.stream().map(account -> account.facts(rules)).toArray(Facts[]::new);
  }

  /** Our engine: typed facts in, results and hits out. */
  @Benchmark
  public Evaluation engine() {
    return decider.decide(facts[turn()], asOf);
  }

  /** The version by hand. */
  @Benchmark
  public Rd1Decision byHand() {
    return byHand.decide(accounts.get(turn()));
  }

  /** From cells in memory to a rule set that decides. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public RuleSet compile() {
    return Rd1Workbook.compile(workbook);
  }

  private int turn() {
    next = next + 1 == ACCOUNTS ? 0 : next + 1;
    return next;
  }
}

package io.nextplay.bench;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What compiling workbooks and rules costs, from cells in memory to a rule set that decides. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class CompileBench {

  private static final int ROWS = 10_000;

  private final List<Workbook> shipped = Repository.workbooks();
  private final List<Workbook> large = withLargeRouting();

  /** The shipped workbooks and {@code rules/}. */
  @Benchmark
  public RuleSet shippedModel() {
    return Shipped.compile(shipped);
  }

  /** The same, and a routing table of 10,000 rows by play, segment, region and revenue. */
  @Benchmark
  public RuleSet withTenThousandRoutingRows() {
    return Shipped.compile(large);
  }

  private List<Workbook> withLargeRouting() {
    List<Workbook> workbooks = new ArrayList<>(shipped);
    workbooks.add(new Workbook("large.xlsx", List.of(LargeRouting.sheet(ROWS))));
    return workbooks;
  }
}

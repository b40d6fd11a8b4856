package io.nextplay.bench;

import io.nextplay.engine.RuleSet;
import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.table.Workbook;
import io.nextplay.table.xlsx.Repository;
import java.math.BigDecimal;
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
  private static final List<String> SEGMENTS = List.of("SMB", "MID", "ENT");
  private static final List<String> REGIONS = List.of("NA", "EMEA", "APAC", "LATAM");

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
    workbooks.add(new Workbook("large.xlsx", List.of(routing())));
    return workbooks;
  }

  private static Sheet routing() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(texts("Large routing"));
    rows.add(texts("Hit policy", "FIRST"));
    rows.add(texts("Result", "Large routing"));
    rows.add(List.of());
    rows.add(texts("When", "", "", "Then", ""));
    rows.add(texts("Segment", "Region", "ARR", "Owner", "SLA days"));
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          List.of(
              text(SEGMENTS.get(i % SEGMENTS.size())),
              text(REGIONS.get(i / SEGMENTS.size() % REGIONS.size())),
              text("[" + i / 12 * 100 + ".." + (i / 12 * 100 + 100) + ")"),
              text("OWNER_" + i % 97),
              new Cell.Numeric(BigDecimal.valueOf(i % 30), false)));
    }
    return new Sheet("Large routing", rows, List.of());
  }

  private static List<Cell> texts(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String each : texts) {
      cells.add(text(each));
    }
    return cells;
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.blank() : new Cell.Text(text);
  }
}

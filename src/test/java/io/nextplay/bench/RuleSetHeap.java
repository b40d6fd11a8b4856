package io.nextplay.bench;

import io.nextplay.engine.RuleSet;
import io.nextplay.rd1.Rd1Tables;
import io.nextplay.rd1.Rd1Workbook;
import io.nextplay.table.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How much memory a compiled rule set keeps, model and all.
 *
 * <pre>mvn -q -Pbench test-compile exec:java@rule-set-heap</pre>
 */
public final class RuleSetHeap {

  private static final int SETS = 5;

  private RuleSetHeap() {}

  /** Prints its findings. */
  public static void main(String[] arguments) throws InterruptedException {
    for (int rows : new int[] {177, 1_000, 10_000}) {
      Rd1Tables tables = Rd1Tables.ofRows(rows);
      Workbook workbook = Rd1Workbook.of(tables);
      print("RD-1 of %,d rows".formatted(tables.rows()), () -> Rd1Workbook.compile(workbook));
    }
    print("the shipped model", Shipped::rules);
  }

  private static void print(String what, Supplier<RuleSet> compile) throws InterruptedException {
    List<RuleSet> kept = new ArrayList<>();
    kept.add(compile.get()); // what is made once for all
    long before = used();
    for (int i = 0; i < SETS; i++) {
      kept.add(compile.get());
    }
    double megabytes = (used() - before) / 1e6 / SETS;
    System.out.printf("%s: %.1f MB a rule set, of %d%n", what, megabytes, kept.size() - 1);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

package io.nextplay.rd1;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.nextplay.engine.Decider;
import io.nextplay.engine.Facts;
import io.nextplay.engine.FiredRows;
import io.nextplay.engine.RuleSet;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What RD-1 costs, in counts that no busy machine changes: nodes, rows that match, bytes. Whoever
 * makes decisions dearer finds out here, before any benchmark.
 */
class Rd1CostTest {

  private static final Instant AS_OF = Instant.parse("2026-11-21T00:00:00Z");
  private static final int ACCOUNTS = 2_000;

  /** 960 when the JIT compiler has done its best; tests run with less of it. */
  private static final long MOST_BYTES = 1_300;

  @ParameterizedTest
  @ValueSource(ints = {177, 1_000, 10_000})
  void aDecisionDoesNoMoreThanItMust(int rows) {
    Rd1Tables tables = Rd1Tables.ofRows(rows);
    RuleSet rules = Rd1Workbook.compile(Rd1Workbook.of(tables));
    Decider decider = rules.decider();
    List<Facts> facts = Rd1Account.all(ACCOUNTS).map(account -> account.facts(rules)).toList();

    // rows share their tests: a row of the grown routing adds its two bounds, and nothing else
    assertThat(FiredRows.nodes(rules)).isLessThan(340 + 2 * (tables.rows() - 177));

    // 10 rows for the sums and cut-offs, one for each table that is asked once, and those below
    // the first that fits: as many in a table of 10,000 rows as in one of 84
    assertThat(matching(decider, facts)).isLessThan(33 * ACCOUNTS);

    decider.decide(facts.get(0), AS_OF);
    assertThat(bytes(decider, facts) / ACCOUNTS).isLessThan(MOST_BYTES);
  }

  private static long matching(Decider decider, List<Facts> facts) {
    return facts.stream()
        .mapToLong(each -> FiredRows.byWalking(decider.decide(each, AS_OF)).size())
        .sum();
  }

  private static long bytes(Decider decider, List<Facts> facts) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    for (Facts each : facts) {
      decider.decide(each, AS_OF);
    }
    return threads.getThreadAllocatedBytes(thread) - before;
  }
}

package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Workbook;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the naive interpreter agree on random tables and facts. */
class EngineAgreesTest {

  private static final int MODELS = 50;
  private static final int TABLES = 7;
  private static final int FACTS = 200;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, MODELS);
  }

  static LongStream playSeeds() {
    return LongStream.rangeClosed(1001, 1012);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onTablesForAccountsAndProducts(long seed) {
    check(seed, RandomModels.tables(seed, TABLES), Map.of(), FACTS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("playSeeds")
  void onPlaysGuardrailsAndRanking(long seed) {
    check(seed, RandomModels.plays(seed, 3), Shipped.drl(), 100);
  }

  private static void check(long seed, List<Workbook> workbooks, Map<String, String> rules, int n) {
    Agreement agreement = new Agreement(workbooks, rules);
    RandomFacts facts = new RandomFacts(new Dice(seed));
    for (int i = 0; i < n; i++) {
      agreement.check(facts.next(), "facts " + i + " of seed " + seed);
    }
    assertThat(agreement.rules().model().tables()).hasSizeGreaterThanOrEqualTo(3);
  }
}

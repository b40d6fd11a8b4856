package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Thorough;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Subject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The engine and the naive interpreter agree on what nextplay ships; {@code -Dthorough=true} for
 * 10,000 accounts.
 */
class ShippedModelAgreesTest {

  private static final int ACCOUNTS = Thorough.or(3_000, 10_000);
  private static final int THREADS = 2;
  private static final long SEED = 20_260_301;

  @Test
  void onRandomAccountsEventsAndClocks() {
    Set<String> counted = ConcurrentHashMap.newKeySet();
    // each thread has an interpreter of its own, which remembers what it read
    List<Agreement> agreements =
        IntStream.range(0, THREADS)
            .mapToObj(thread -> new Agreement(Shipped.workbooks(), Shipped.rules()))
            .toList();
    IntStream.range(0, THREADS)
        .parallel()
        .forEach(thread -> compare(agreements.get(thread), SEED + thread, counted));
    assertThat(counted).as("rows that counted at least once").hasSizeGreaterThan(300);
  }

  private static void compare(Agreement agreement, long seed, Set<String> counted) {
    RandomAccounts random = new RandomAccounts(agreement.rules().model(), new Dice(seed));
    for (int i = 0; i < ACCOUNTS / THREADS; i++) {
      Evaluation evaluation = agreement.check(random.next(), "account " + i + " of seed " + seed);
      count(evaluation, evaluation.account(), counted);
      evaluation.products().forEach(product -> count(evaluation, product, counted));
      evaluation.candidates().forEach(play -> count(evaluation, play.subject(), counted));
    }
  }

  private static void count(Evaluation evaluation, Subject subject, Set<String> counted) {
    evaluation.hits(subject).stream().map(Object::toString).forEach(counted::add);
  }
}

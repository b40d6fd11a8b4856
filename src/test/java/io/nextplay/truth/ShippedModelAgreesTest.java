package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Evaluation;
import io.nextplay.table.Model;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The engine and the naive interpreter agree on what nextplay ships. */
class ShippedModelAgreesTest {

  private static final int ACCOUNTS = 10_000;
  private static final long SEED = 20_260_301;

  @Test
  void onRandomAccountsEventsAndClocks() {
    Agreement agreement = new Agreement(Shipped.workbooks(), Shipped.rules());
    Model model = agreement.rules().model();
    RandomAccounts accounts = new RandomAccounts(model, new Dice(SEED));
    Set<String> counted = new HashSet<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      Evaluation evaluation = agreement.check(accounts.next(), "account " + i + " of seed " + SEED);
      evaluation
          .hits(evaluation.account())
          .forEach(hit -> counted.add(hit.table().rowPlace(hit.row()).toString()));
    }
    assertThat(counted)
        .as("rows for the account that counted at least once")
        .hasSizeGreaterThan(100);
  }
}

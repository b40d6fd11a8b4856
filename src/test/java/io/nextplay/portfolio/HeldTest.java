package io.nextplay.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.decision.Decision.Distance;
import io.nextplay.decision.Decision.Gate;
import io.nextplay.decision.Decision.GateReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldTest {

  @Test
  void theOnlyRowOfTheStatusThatCountsHoldsAlone() {
    List<Held> held =
        Held.by(
            new Gate(
                "BLOCKED",
                List.of(
                    reason("g!7", "BLOCKED", null),
                    reason("g!11", "CAUTION", null),
                    reason("g!12", "CAUTION", null))));
    assertThat(held).extracting(Held::row).containsExactly("g!11", "g!12", "g!7");
    assertThat(held).extracting(Held::alone).containsExactly(false, false, true);
  }

  @Test
  void twoBlocksHoldTogether() {
    List<Held> held =
        Held.by(
            new Gate(
                "BLOCKED",
                List.of(reason("g!7", "BLOCKED", null), reason("g!8", "BLOCKED", null))));
    assertThat(held).extracting(Held::alone).containsExactly(false, false);
  }

  @Test
  void aSingleCautionHoldsAloneOnlyWhereNothingBlocks() {
    assertThat(Held.by(new Gate("CAUTION", List.of(reason("g!11", "CAUTION", null)))))
        .extracting(Held::alone)
        .containsExactly(true);
  }

  @Test
  void aRowThatHoldsForSeveralProductsCountsOnceWithTheNearest() {
    List<Held> held =
        Held.by(
            new Gate(
                "BLOCKED",
                List.of(
                    reason("g!7", "BLOCKED", null),
                    reason("g!7", "BLOCKED", 0.2),
                    reason("g!7", "BLOCKED", 0.1))));
    assertThat(held)
        .containsExactly(new Held("g!7", "BLOCKED", true, "because g!7", 0.1, "gap 0.1"));
  }

  @Test
  void decisionsOfOlderVersionsSayNoStatus() {
    assertThat(Held.by(new Gate("BLOCKED", List.of(reason("g!7", null, null))))).isEmpty();
  }

  private static GateReason reason(String row, @Nullable String status, @Nullable Double gap) {
    return new GateReason(
        "because " + row,
        row,
        status,
        gap == null ? null : new Distance("healthScore", 58, 60, gap, "gap " + gap));
  }
}

package io.nextplay.portfolio;

import io.nextplay.decision.Decision.Distance;
import io.nextplay.decision.Decision.Gate;
import io.nextplay.decision.Decision.GateReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A gate row that holds an account. Immutable.
 *
 * @param row {@code workbook!sheet!row}
 * @param status what the row says, such as BLOCKED
 * @param alone whether lifting this row alone would lift the account's gate: no other row of that
 *     status holds it, and none of a stricter one
 * @param reason why, in business words
 * @param gap how far the account is from leaving the row, as a share of the cut-off; null when no
 *     number decides that
 * @param distance the same in business words; null when there is no gap
 */
public record Held(
    String row,
    String status,
    boolean alone,
    String reason,
    @Nullable Double gap,
    @Nullable String distance) {

  private static final Comparator<GateReason> NEAREST_FIRST =
      Comparator.comparing(
          GateReason::distance, Comparator.nullsLast(Comparator.comparingDouble(Distance::gap)));

  /** What holds an account, one entry a row, ordered by row. */
  static List<Held> by(Gate gate) {
    Map<String, GateReason> byRow = new TreeMap<>();
    gate.reasons().stream()
        .filter(reason -> reason.status() != null)
        .forEach(
            reason ->
                byRow.merge(
                    reason.row(), // once a product, perhaps: the nearest counts
                    reason,
                    (one, two) -> NEAREST_FIRST.compare(one, two) <= 0 ? one : two));
    List<Held> held = new ArrayList<>();
    byRow.values().forEach(reason -> held.add(of(reason, gate.status(), byRow)));
    return List.copyOf(held);
  }

  private static Held of(GateReason reason, @Nullable String gate, Map<String, GateReason> byRow) {
    String status = String.valueOf(reason.status());
    boolean only =
        byRow.values().stream().filter(each -> status.equals(each.status())).count() == 1;
    Distance distance = reason.distance();
    return new Held(
        reason.row(),
        status,
        only && status.equals(gate),
        reason.text(),
        distance == null ? null : distance.gap(),
        distance == null ? null : distance.text());
  }
}

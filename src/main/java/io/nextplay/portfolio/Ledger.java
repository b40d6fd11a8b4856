package io.nextplay.portfolio;

import io.nextplay.portfolio.Totals.NearMiss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each gate row holds. An account that several rows hold counts at each of them, so the rows
 * do not add up; what is held by a row alone does. Immutable.
 *
 * @param rows every row of the gates, in the workbooks' order; then rows of earlier releases that
 *     still hold accounts
 */
public record Ledger(List<Line> rows) {

  /**
   * A gate row.
   *
   * @param row {@code workbook!sheet!row}
   * @param status what the row says, such as BLOCKED
   * @param when what it asks, in business words; null when it belongs to an earlier release
   * @param recoveryPlay what puts it right; null when it names none
   * @param held all that it holds
   * @param alone what would be free without this row: accounts that it holds as the only row of the
   *     status that counts for them
   * @param nearest those that are nearest to leaving it
   */
  public record Line(
      String row,
      String status,
      @Nullable String when,
      @Nullable String recoveryPlay,
      Sum held,
      Sum alone,
      List<NearMiss> nearest) {}
}

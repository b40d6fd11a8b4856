package io.nextplay.release.impact;

import io.nextplay.table.CellRef;
import java.time.Instant;
import java.util.Map;

/**
 * Whom each row counts for in the stored book. Immutable.
 *
 * @param asOf the clock of all decisions
 * @param accounts how many were decided
 * @param rows accounts and ARR by the row's place; a row that counts for nobody is absent
 */
public record BookHits(Instant asOf, long accounts, Map<CellRef, Impact.Sum> rows) {

  /** Accounts and ARR that a row counts for; zero of both when it counts for nobody. */
  public Impact.Sum of(CellRef row) {
    return rows.getOrDefault(row, new Impact.Sum(0, 0));
  }
}

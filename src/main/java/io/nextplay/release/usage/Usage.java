package io.nextplay.release.usage;

import java.time.Instant;
import java.util.List;

/**
 * What the rows of a release are good for. Immutable.
 *
 * @param release the release's id
 * @param asOf the clock by which the book was decided
 * @param accounts how many accounts the book has
 * @param rows all rows, in the order of workbooks and sheets, with rules written as sentences
 *     behind
 */
public record Usage(String release, Instant asOf, long accounts, List<RowUsage> rows) {

  /** Copies its list. */
  public Usage {
    rows = List.copyOf(rows);
  }
}

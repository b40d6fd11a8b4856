package io.nextplay.truth;

import java.math.BigDecimal;
import java.util.List;

/**
 * A play that was proposed.
 *
 * @param play what the tables for each play were asked about
 * @param motion the motion of the first row that proposed it, or the play's own
 * @param proposedBy the rows that proposed it, as {@code workbook!sheet!row}
 * @param removedBy the rows that took it away
 * @param priority likelihood x value x weight
 */
record NaiveCandidate(
    NaiveSubject play,
    String motion,
    List<String> proposedBy,
    List<String> removedBy,
    BigDecimal priority) {

  String product() {
    return play.product == null ? "" : play.product.code;
  }
}

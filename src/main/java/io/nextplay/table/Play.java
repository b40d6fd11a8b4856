package io.nextplay.table;

import java.util.List;

/**
 * A row of the play catalogue. Immutable.
 *
 * @param code the code in the API
 * @param title for readers
 * @param motion UPSELL, CROSS_SELL, SEATS, RETENTION or NURTURE
 * @param stage the journey stage
 * @param message what to say
 * @param assets what to bring
 * @param place its row
 */
public record Play(
    String code,
    String title,
    String motion,
    String stage,
    Template message,
    List<String> assets,
    CellRef place) {

  /** Copies its list. */
  public Play {
    assets = List.copyOf(assets);
  }
}

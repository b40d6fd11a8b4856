package io.nextplay.table.xlsx;

import java.util.List;

/**
 * The columns of a sheet that show what its rows are good for. They are written by {@link
 * WorkbookMeasures} and never read: no rule, no digest and no comparison knows them.
 *
 * @param first the first column, from 1
 * @param last the last column, not before {@code first}
 */
public record MeasuredColumns(int first, int last) {

  /** The band over them. */
  static final String BAND = "Measured";

  /** Their headers, each of which may have been deleted by an author. */
  static final List<String> HEADERS = List.of("Hits", "ARR", "Last fired");

  boolean contains(int column) {
    return column >= first && column <= last;
  }
}

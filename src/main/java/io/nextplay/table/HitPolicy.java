package io.nextplay.table;

/**
 * Which of a table's matching rows count; the names are DMN's, and so is the meaning of all but the
 * last.
 */
public enum HitPolicy {
  /** The topmost matching row. */
  FIRST,
  /** The only matching row; two rows that can match together are an error. */
  UNIQUE,
  /** Every matching row, as a list. */
  COLLECT,
  /** The sum over all matching rows. */
  COLLECT_SUM,
  /** The sum of weight x value over all matching rows. */
  WEIGHTED_SUM;

  /** The words that workbooks use, such as {@code COLLECT SUM}. */
  public String words() {
    return name().replace('_', ' ');
  }

  /** Whether at most one row counts. */
  public boolean isSingleHit() {
    return this == FIRST || this == UNIQUE;
  }
}

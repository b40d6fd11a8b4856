package io.nextplay.table;

/** How much an {@link Issue} matters. */
public enum Severity {
  /** The tables cannot be used before it is fixed. */
  ERROR,
  /** The tables work, yet this is probably not what was meant. */
  WARNING,
  /** Worth knowing. */
  INFO
}

package io.nextplay.table;

/** What a row says under one {@code Then} column. Immutable. */
public sealed interface Output {

  /** A number; flags are 1 and 0. */
  record Num(double value) implements Output {}

  /** One of the column's choices. */
  record Code(String value) implements Output {}

  /** Text with places for values. */
  record Words(Template template, String source) implements Output {}

  /** The term whose value is weighted (the {@code Score} column of a WEIGHTED SUM). */
  record Weighted(Term term) implements Output {}

  /** Nothing: the row leaves this column blank. */
  record None() implements Output {}
}

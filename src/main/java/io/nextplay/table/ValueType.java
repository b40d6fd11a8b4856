package io.nextplay.table;

import java.util.Locale;

/** The type of a signal or a result. */
public enum ValueType {
  /** A plain number. */
  NUMBER,
  /** A share, written and shown as a percentage; 0.8 is 80 %. */
  RATIO,
  /** Yes or no; kept as 1 and 0. */
  FLAG,
  /** One of a fixed list of codes. */
  CHOICE,
  /** Free text. */
  TEXT,
  /** A calendar day; kept as days since 1970-01-01. */
  DATE,
  /** A set of codes. */
  SET,
  /** A list or a record: a result with fields of its own, never tested itself. */
  LIST;

  /** Whether values of this type are kept as a {@code double}. */
  public boolean isNumeric() {
    return this == NUMBER || this == RATIO || this == FLAG || this == DATE;
  }

  /** Whether values of this type are kept as a {@code String}. */
  public boolean isText() {
    return this == CHOICE || this == TEXT;
  }

  /** The word that workbooks use, such as {@code number}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

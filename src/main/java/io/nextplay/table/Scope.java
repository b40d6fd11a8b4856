package io.nextplay.table;

/** What a table is asked about, and what a signal or a result belongs to. */
public enum Scope {
  /** The account. */
  ACCOUNT,
  /** One product that the account does not own; sees the account's values too. */
  PRODUCT,
  /** One candidate play; sees the account's values, and those of the product it is for. */
  PLAY;

  /** Whether a table of this scope sees values that belong to {@code other}. */
  public boolean sees(Scope other) {
    return other.ordinal() <= ordinal();
  }

  /** The word that workbooks use, such as {@code account}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

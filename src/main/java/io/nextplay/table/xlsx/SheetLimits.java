package io.nextplay.table.xlsx;

/** How large a sheet may be, for those who make one. */
public final class SheetLimits {

  /** The number of the last row with content. */
  public static final int ROWS = 10_000;

  /** The number of the last column with content. */
  public static final int COLUMNS = 128;

  /** The characters of one cell. */
  public static final int TEXT_LENGTH = 2_000;

  private SheetLimits() {}
}

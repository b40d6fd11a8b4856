package io.nextplay.portfolio;

/**
 * How many accounts, and what they pay a year. Immutable.
 *
 * @param accounts how many
 * @param arr what those pay of whom it is known, to the cent
 * @param arrUnknown of how many it is not known
 */
public record Sum(long accounts, double arr, long arrUnknown) {

  /** Nobody. */
  public static final Sum NONE = new Sum(0, 0, 0);

  private static final double CENTS = 100;

  /** Rounds to cents, so that the order of adding up cannot be seen. */
  public Sum {
    arr = Math.rint(arr * CENTS) / CENTS;
  }

  /** Both together. */
  Sum plus(Sum other) {
    return new Sum(accounts + other.accounts, arr + other.arr, arrUnknown + other.arrUnknown);
  }
}

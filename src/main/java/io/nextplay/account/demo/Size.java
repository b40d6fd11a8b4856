package io.nextplay.account.demo;

/**
 * The size classes, named as the signal {@code segment} names them, with what is typical of each.
 */
enum Size {
  /** A few dozen people, one team. */
  SMB(0, 0.55, 45, 0.45, 9_000, 0.7),
  /** Some hundred people, a few departments. */
  MID(1, 0.33, 420, 0.22, 52_000, 1.1),
  /** Thousands of people, of whom some use the product. */
  ENT(2, 0.12, 3_200, 0.11, 260_000, 2.0);

  /** How many classes are below it. */
  final int rank;

  /** How much of the book it is. */
  final double share;

  /** Median head count. */
  final double employees;

  /** Typical share of the employees that has a seat. */
  final double seatShare;

  /** Median annual recurring revenue. */
  final double arr;

  /** How many events it makes, in relation to the average account. */
  final double volume;

  Size(int rank, double share, double employees, double seatShare, double arr, double volume) {
    this.rank = rank;
    this.share = share;
    this.employees = employees;
    this.seatShare = seatShare;
    this.arr = arr;
    this.volume = volume;
  }
}

package io.nextplay.account.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A book of made-up customers, plausible enough to show every kind of decision: each one has a
 * size, a stage of its life and hidden traits, from which all its signals and events follow.
 * Thread-safe.
 */
public final class DemoBook {

  private DemoBook() {}

  /**
   * The first accounts of a book, generated as the stream is read.
   *
   * <p>The same arguments give the same accounts on every machine, and an account does not depend
   * on how many are asked for: a longer book begins with the shorter one.
   *
   * @param seed which book
   * @param count how many accounts, zero or more
   * @param anchor the day the book pretends to be: events end before its start in UTC, renewals
   *     follow it
   * @throws IllegalArgumentException when the count is negative
   */
  public static Stream<DemoAccount> accounts(long seed, int count, LocalDate anchor) {
    if (count < 0) {
      throw new IllegalArgumentException("a book cannot have " + count + " accounts");
    }
    return IntStream.range(0, count).mapToObj(index -> account(seed, index, anchor));
  }

  private static DemoAccount account(long seed, int index, LocalDate anchor) {
    // One stream of random numbers per concern: a change to one leaves the others as they were.
    Draw draw = Draw.of(seed, index);
    Customer customer = Customer.draw(index + 1, anchor, draw.split());
    List<DemoEvent> events = EventLog.of(customer, draw.split());
    Tickets tickets = Tickets.count(events, anchor);
    return new DemoAccount(
        customer.id(),
        AccountSignals.of(customer, tickets, draw.split()),
        ProductSignals.of(customer, tickets, draw.split()),
        events);
  }
}

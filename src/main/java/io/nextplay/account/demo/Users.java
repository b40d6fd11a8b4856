package io.nextplay.account.demo;

/**
 * The people of an account as opaque codes. No more of them act than the account has active users,
 * so that counting them never contradicts that signal. Not thread-safe.
 */
final class Users {

  private static final int MOST = 15;

  private final int known;
  private final Draw draw;

  /** The users of a customer. */
  Users(Customer customer, Draw draw) {
    Usage usage = customer.usage();
    // Nobody active means that they left: then it was some of the seats that acted in the past.
    this.known = Math.min(MOST, usage.active() > 0 ? usage.active() : usage.seats() / 2);
    this.draw = draw;
  }

  /** One of them; a few do most of the work. */
  String any() {
    return "u" + (1 + (int) (known * draw.unit() * draw.unit()));
  }

  /** The one who joined as the so-manieth, from 1. */
  String joiner(int number) {
    return "u" + (known + number);
  }
}

package io.nextplay.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one account, typed and checked against the signal dictionary of one {@link
 * RuleSet}. Immutable; holds no derived value, so that the same facts can be decided for any clock.
 * Made by {@link RuleSet#read}.
 */
public final class Facts {

  private final String accountId;
  private final Values account;
  private final Map<String, Values> products;
  private final @Nullable Map<String, List<Event>> eventsByType;

  Facts(
      String accountId,
      Values account,
      Map<String, Values> products,
      @Nullable Map<String, List<Event>> eventsByType) {
    this.accountId = accountId;
    this.account = account;
    this.products = Map.copyOf(products);
    this.eventsByType = eventsByType;
  }

  /** The account's id. */
  public String accountId() {
    return accountId;
  }

  Values account() {
    return account;
  }

  /** The values sent for a product; none when nothing was sent. */
  @Nullable Values product(String code) {
    return products.get(code);
  }

  /**
   * The events by type, each once, in no particular order; null when nothing is known of events.
   */
  @Nullable Map<String, List<Event>> eventsByType() {
    return eventsByType;
  }

  /** Slot values of one subject as they were sent: a Double, String or Set by slot name. */
  record Values(Map<Slot, Object> bySlot) {}
}

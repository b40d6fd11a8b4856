package io.nextplay.engine;

import io.nextplay.table.Scope;
import java.util.Collection;
import java.util.HashMap;
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

  /** Whether a subject's value was sent, and so does not follow from anything else. */
  boolean isSent(Subject subject, Slot slot) {
    Values sent = subject.getScope() == Scope.PRODUCT ? product(subject.getCode()) : account;
    return sent != null && sent.bySlot().containsKey(slot);
  }

  /**
   * The events by type, each once, in no particular order; null when nothing is known of events.
   */
  @Nullable Map<String, List<Event>> eventsByType() {
    return eventsByType;
  }

  /** The same facts, but for the values that are changed: they are as good as sent. */
  public Facts with(RuleSet rules, Collection<Change> changes) {
    Facts changed = this;
    for (Change change : changes) {
      Slot slot = rules.slots().of(change.signal().term());
      changed = changed.with(change.product(), slot, change.value());
    }
    return changed;
  }

  /**
   * The same facts, but for one value that is sent.
   *
   * @param product the product that it is about; null for the account
   */
  Facts with(@Nullable String product, Slot slot, Object value) {
    if (product == null) {
      return new Facts(accountId, account.with(slot, value), products, eventsByType);
    }
    Map<String, Values> others = new HashMap<>(products);
    others.put(product, others.getOrDefault(product, new Values(Map.of())).with(slot, value));
    return new Facts(accountId, account, others, eventsByType);
  }

  /** Slot values of one subject as they were sent: a Double, String or Set by slot name. */
  record Values(Map<Slot, Object> bySlot) {

    /** The same values, but for one. */
    Values with(Slot slot, Object value) {
      Map<Slot, Object> changed = new HashMap<>(bySlot);
      changed.put(slot, value);
      return new Values(changed);
    }
  }
}

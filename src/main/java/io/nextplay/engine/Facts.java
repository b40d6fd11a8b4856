package io.nextplay.engine;

import io.nextplay.table.Scope;
import java.util.Collection;
import java.util.HashMap;
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
  private final @Nullable Events events;

  Facts(String accountId, Values account, Map<String, Values> products, @Nullable Events events) {
    this.accountId = accountId;
    this.account = account;
    this.products = Map.copyOf(products);
    this.events = events;
  }

  /** The account's id. */
  public String accountId() {
    return accountId;
  }

  Values account() {
    return account;
  }

  /** The values sent for a product; null when nothing was sent. */
  @Nullable Values product(String code) {
    return products.get(code);
  }

  /** Whether a subject's value was sent, and so does not follow from anything else. */
  boolean isSent(Subject subject, Slot slot) {
    Values sent = subject.getScope() == Scope.PRODUCT ? product(subject.getCode()) : account;
    return sent != null && sent.has(slot);
  }

  /** The events; null when nothing is known of events. */
  @Nullable Events events() {
    return events;
  }

  /** The same facts, but for the values that are changed: they are as good as sent. */
  public Facts with(RuleSet rules, Collection<Change> changes) {
    Facts changed = this;
    for (Change change : changes) {
      Slot slot = rules.slots().of(change.signal().term());
      changed = changed.with(rules, change.product(), slot, change.value());
    }
    return changed;
  }

  /**
   * The same facts, but for one value that is sent.
   *
   * @param product the product that it is about; null for the account
   */
  Facts with(RuleSet rules, @Nullable String product, Slot slot, Object value) {
    if (product == null) {
      return new Facts(accountId, account.with(slot, value), products, events);
    }
    Map<String, Values> others = new HashMap<>(products);
    Values sent = others.getOrDefault(product, rules.slots().none(Scope.PRODUCT));
    others.put(product, sent.with(slot, value));
    return new Facts(accountId, account, others, events);
  }
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.AccountId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about one account. Immutable.
 *
 * @param id what its owner's systems call it
 * @param signals its signals by dictionary name; never a null value
 * @param products signals of products, by product code
 * @param eventsKnown whether anybody ever sent events; without, "no events" means "not known"
 * @param revision counts its changes
 * @param createdAt when it was first stored
 * @param updatedAt when it last changed
 * @param decisionId the decision that its last change led to; null before the first
 */
public record Account(
    String id,
    Map<String, Object> signals,
    Map<String, Map<String, Object>> products,
    boolean eventsKnown,
    long revision,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String decisionId) {

  /** Copies its maps and keeps their order. */
  public Account {
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
  }

  /**
   * An account that nothing is known of yet.
   *
   * @throws Refusal when it may not be called so
   */
  static Account unknown(String id, Instant now) {
    return new Account(AccountId.check(id, "/id"), Map.of(), Map.of(), false, 0, now, now, null);
  }

  /** The same account with other facts. */
  Account with(AccountFacts facts) {
    return new Account(
        id,
        facts.signals(),
        facts.products(),
        eventsKnown,
        revision,
        createdAt,
        updatedAt,
        decisionId);
  }

  /** The same account after a change. */
  Account changed(boolean withEvents, Instant now, String decision) {
    return new Account(
        id, signals, products, eventsKnown || withEvents, revision, createdAt, now, decision);
  }
}

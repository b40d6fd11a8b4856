package io.nextplay.account.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up account: what a CRM, a billing system and product telemetry would know about it.
 * Immutable.
 *
 * <p>Values are plain: {@link Double}, {@link Integer}, {@link Boolean}, {@link String} (an ISO
 * date is a string) and lists of strings for sets. A signal that nobody knows is absent, never
 * null.
 *
 * @param id a readable slug, unique in the book
 * @param signals the account's signals by dictionary name, in a stable order
 * @param products for each product it does not own, that product's signals by dictionary name, in
 *     the order of the path map
 * @param events the last twelve months, oldest first
 */
public record DemoAccount(
    String id,
    Map<String, Object> signals,
    Map<String, Map<String, Object>> products,
    List<DemoEvent> events) {

  /** Copies its collections and keeps their order, which {@link Map#copyOf} would not. */
  public DemoAccount {
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    events = List.copyOf(events);
  }
}

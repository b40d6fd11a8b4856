package io.nextplay.truth;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is asked: facts about an account and the clock, in plain Java values.
 *
 * @param account values by API name: Double, Boolean, String or Set; dates as text
 * @param products the same for products, by code
 * @param events what happened; null when nothing is known of events
 * @param asOf the clock
 */
record Asked(
    Map<String, Object> account,
    Map<String, Map<String, Object>> products,
    List<Happening> events,
    Instant asOf) {

  /** An event; product and user may be null. */
  record Happening(String id, String type, Instant time, String product, String user) {}
}

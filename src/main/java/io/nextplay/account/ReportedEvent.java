package io.nextplay.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a sender reports it, as far as it could be read: what is null was left out, or is
 * wrong and was noted as a fault.
 *
 * @param pointer where it stands in the request; empty when it is the whole
 * @param subject the account
 * @param source the system that reports it
 * @param id unique within the source
 * @param type an event type
 * @param time when it happened
 * @param product the product that it concerns
 * @param user who caused it
 */
public record ReportedEvent(
    String pointer,
    @Nullable String subject,
    @Nullable String source,
    @Nullable String id,
    @Nullable String type,
    @Nullable Instant time,
    @Nullable String product,
    @Nullable String user) {

  /** What tells it from others; null when that could not be read. */
  @Nullable EventId key() {
    return source == null || id == null ? null : new EventId(source, id);
  }

  /** The event, when nothing is wrong with it. */
  AccountEvent event() {
    if (source == null || id == null || type == null || time == null) {
      throw new IllegalStateException("an event with faults: " + this);
    }
    return new AccountEvent(source, id, type, time, product, user);
  }
}

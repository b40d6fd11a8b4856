package io.nextplay.account;

import io.nextplay.engine.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at an account, as it is stored. The same source and id are the same
 * event. Immutable.
 *
 * @param source the system that reported it
 * @param id unique within the source
 * @param type an event type of the signal dictionary
 * @param time when it happened, in microseconds, as exact as a database keeps it
 * @param product the product that it concerns; null when none
 * @param user who caused it, as an opaque code; null when unknown
 */
public record AccountEvent(
    String source,
    String id,
    String type,
    Instant time,
    @Nullable String product,
    @Nullable String user) {

  /** The order in which events are kept or let go, whatever the order in which they came. */
  static final Comparator<AccountEvent> BY_TIME =
      Comparator.comparing(AccountEvent::time)
          .thenComparing(AccountEvent::source)
          .thenComparing(AccountEvent::id);

  /** Cuts the time to what is stored, so that deciding before and after storing is the same. */
  public AccountEvent {
    time = time.truncatedTo(ChronoUnit.MICROS);
  }

  /** What tells it from all other events of its account. */
  String key() {
    return source + " " + id;
  }

  /** The event as the engine sees it: ids of different sources never meet. */
  Event asFact() {
    return new Event(key(), type, time, product, user);
  }
}

package io.nextplay.account;

import java.time.Instant;

/**
 * How much of what happened at an account is kept, in storage and when deciding.
 *
 * @param from nothing from before it
 * @param perType of each type the newest so many
 * @param perAccount of these the newest so many
 */
record EventBounds(Instant from, int perType, int perAccount) {

  /** The bounds as of a moment. */
  static EventBounds of(AccountsConfig config, Instant asOf) {
    return new EventBounds(
        asOf.minus(config.keepEvents()), config.keepEventsPerType(), config.keepEventsPerAccount());
  }
}

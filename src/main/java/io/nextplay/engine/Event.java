package io.nextplay.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at an account. Two events with the same id, or without ids and with all
 * else the same, are one; should two with one id differ, the earlier counts.
 *
 * @param id unique within the account; null when the sender has none
 * @param type an event type's code
 * @param time when it happened
 * @param product the product that it concerns; null when none
 * @param user who caused it, as an opaque code; null when unknown
 */
public record Event(
    @Nullable String id,
    String type,
    Instant time,
    @Nullable String product,
    @Nullable String user) {}

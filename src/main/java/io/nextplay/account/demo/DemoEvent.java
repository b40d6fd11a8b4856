package io.nextplay.account.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a made-up account. Immutable.
 *
 * @param id unique in the whole book
 * @param type an event type of the signal dictionary, such as {@code product.login}
 * @param time when it happened, always before the anchor's start of day in UTC
 * @param product the code of the product it was about, null when about none in particular
 * @param user who did it, an opaque code that is unique only within the account, null when unknown
 */
public record DemoEvent(
    String id, String type, Instant time, @Nullable String product, @Nullable String user) {}

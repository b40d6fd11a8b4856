package io.nextplay.release.draft;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by the person's or key's name
 * @param at when
 */
public record Signed(String by, Instant at) {}

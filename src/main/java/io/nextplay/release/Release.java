package io.nextplay.release;

import java.time.Instant;

/**
 * An immutable set of workbooks and rules. Its files are kept by {@link Releases}.
 *
 * @param id the day it was made and its number on that day, such as {@code 2026-11-21.1}
 * @param digest the {@link ContentDigest} of its files
 * @param createdAt when it was made
 * @param activatedAt when it last came into force
 */
public record Release(String id, String digest, Instant createdAt, Instant activatedAt) {}

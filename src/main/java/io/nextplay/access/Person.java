package io.nextplay.access;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who can log in.
 *
 * @param name in lower case; what records call them
 * @param password its bcrypt hash
 * @param roles the roles they were given
 * @param active whether they may log in
 * @param createdAt since when
 * @param createdBy the caller who added them
 */
public record Person(
    String name,
    String password,
    List<String> roles,
    boolean active,
    Instant createdAt,
    String createdBy) {}

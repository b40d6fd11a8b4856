package io.nextplay.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without its secret.
 *
 * @param id the part before the dot
 * @param name what it is for; records call its user {@code key:<name>}
 * @param roles the roles it was given
 * @param createdAt when it was made
 * @param createdBy the caller who made it
 * @param expiresAt when it ends; null for never
 * @param revokedAt when it was revoked; null when it was not
 * @param lastUsedAt when it was last used, to about a minute; null for never
 */
public record ApiKey(
    String id,
    String name,
    List<String> roles,
    Instant createdAt,
    String createdBy,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  /** What records call who uses it. */
  public String caller() {
    return "key:" + name;
  }
}

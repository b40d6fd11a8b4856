package io.nextplay.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.nextplay.access.ApiKey;
import io.nextplay.access.KeepKeys.Made;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key. */
@Schema(name = "ApiKey")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyResponse(
    @Schema(description = "The part before the dot, by which it is revoked") String id,
    @Schema(description = "What it is for") String name,
    @Schema(description = "What it may do") List<String> roles,
    Instant createdAt,
    @Schema(description = "Who made it") String createdBy,
    @Nullable @Schema(description = "When it ends; absent for never") Instant expiresAt,
    @Nullable @Schema(description = "When it was revoked; absent when it was not")
        Instant revokedAt,
    @Nullable @Schema(description = "When it was last used, to about a minute; absent for never")
        Instant lastUsedAt,
    @Nullable
        @Schema(
            description =
                "What its user sends as `X-API-Key`; only in the answer that makes the key, for only"
                    + " a digest of it is kept")
        String key) {

  /** All keys. */
  @Schema(name = "ApiKeyPage")
  record Page(List<KeyResponse> keys) {}

  static KeyResponse of(ApiKey key) {
    return of(key, null);
  }

  static KeyResponse of(Made made) {
    return of(made.key(), made.text());
  }

  private static KeyResponse of(ApiKey key, @Nullable String text) {
    return new KeyResponse(
        key.id(),
        key.name(),
        key.roles(),
        key.createdAt(),
        key.createdBy(),
        key.expiresAt(),
        key.revokedAt(),
        key.lastUsedAt(),
        text);
  }
}

package io.nextplay.access.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Name and password. */
@Schema(name = "SessionRequest", additionalProperties = Schema.False.class)
record SessionRequest(
    @Nullable @Schema(required = true) String name,
    @Nullable @Schema(required = true) String password) {

  /** A present and a next password. */
  @Schema(name = "PasswordRequest", additionalProperties = Schema.False.class)
  record Password(
      @Nullable @Schema(required = true, description = "The present one") String present,
      @Nullable @Schema(required = true, description = "The next one, of at least 12 characters")
          String next) {}
}

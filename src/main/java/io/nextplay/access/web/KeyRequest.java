package io.nextplay.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.access.KeepKeys.Wanted;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key somebody wants. */
@Schema(name = "KeyRequest", additionalProperties = Schema.False.class)
record KeyRequest(
    @Schema(
            required = true,
            description =
                "What it is for; records call its user `key:` and this. Never given twice.")
        String name,
    @Schema(required = true, description = "What it may do") List<String> roles,
    @Nullable @Schema(description = "When it ends by itself; never when left out")
        Instant expiresAt) {

  private static final List<String> FIELDS = List.of("name", "roles", "expiresAt");

  /** Reads it as far as it can be read. */
  static Wanted read(JsonNode json, Faults faults) {
    Optional<Fields> fields = Fields.of(json, "", faults);
    fields.ifPresent(key -> key.allowOnly(FIELDS));
    return fields
        .map(
            key -> new Wanted(key.text("name"), RoleNames.read(key, faults), key.time("expiresAt")))
        .orElseGet(() -> new Wanted(null, List.of(), null));
  }
}

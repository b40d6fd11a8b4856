package io.nextplay.access.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.access.KeepPeople.Change;
import io.nextplay.access.KeepPeople.Wanted;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is to log in. */
@Schema(name = "PersonRequest", additionalProperties = Schema.False.class)
record PersonRequest(
    @Schema(required = true, description = "Kept in lower case; records call them by it")
        String name,
    @Schema(required = true, description = "A first one, of at least 12 characters")
        String password,
    @Schema(required = true, description = "What they may do") List<String> roles) {

  private static final List<String> FIELDS = List.of("name", "password", "roles");

  /** What is to be different about somebody. */
  @Schema(name = "PersonPatch", additionalProperties = Schema.False.class)
  record Patch(
      @Nullable @Schema(description = "What they may do from now on") List<String> roles,
      @Nullable @Schema(description = "Whether they may log in") Boolean active,
      @Nullable @Schema(description = "Another password; all logins of theirs end")
          String password) {

    private static final List<String> FIELDS = List.of("roles", "active", "password");

    /** Reads it as far as it can be read. */
    static Change read(JsonNode json, Faults faults) {
      Optional<Fields> fields = Fields.of(json, "", faults);
      fields.ifPresent(person -> person.allowOnly(FIELDS));
      return fields
          .map(
              person ->
                  new Change(
                      person.get("roles") == null ? null : RoleNames.read(person, faults),
                      person.get("active") == null ? null : person.flag("active"),
                      person.text("password")))
          .orElseGet(() -> new Change(null, null, null));
    }
  }

  /** Reads it as far as it can be read. */
  static Wanted read(JsonNode json, Faults faults) {
    Optional<Fields> fields = Fields.of(json, "", faults);
    fields.ifPresent(person -> person.allowOnly(FIELDS));
    return fields
        .map(
            person ->
                new Wanted(
                    person.text("name"), person.text("password"), RoleNames.read(person, faults)))
        .orElseGet(() -> new Wanted(null, null, List.of()));
  }
}

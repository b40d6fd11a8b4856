package io.nextplay.access.web;

import io.nextplay.access.Person;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can log in. */
@Schema(name = "Person")
record PersonResponse(
    String name,
    @Schema(description = "What they may do") List<String> roles,
    @Schema(description = "Whether they may log in") boolean active,
    Instant createdAt,
    @Schema(description = "Who added them; `start` for the first one") String createdBy) {

  /** Everybody. */
  @Schema(name = "PersonPage")
  record Page(List<PersonResponse> people) {}

  static PersonResponse of(Person person) {
    return new PersonResponse(
        person.name(), person.roles(), person.active(), person.createdAt(), person.createdBy());
  }
}

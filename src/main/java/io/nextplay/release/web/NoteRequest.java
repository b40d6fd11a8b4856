package io.nextplay.release.web;

import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.decision.web.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has to say about a step; the body may be left out. */
@Schema(name = "NoteRequest", additionalProperties = Schema.False.class)
record NoteRequest(
    @Schema(description = "For the audit log, up to 2,000 characters") @Nullable String note) {

  private static final int LONGEST = 2_000;

  static @Nullable String read(InputStream body) throws IOException {
    byte[] bytes = body.readAllBytes();
    if (bytes.length == 0) {
      return null;
    }
    Faults faults = new Faults();
    String note =
        Fields.of(StrictJson.read(new ByteArrayInputStream(bytes)), "", faults)
            .map(
                fields -> {
                  fields.allowOnly(List.of("note"));
                  return fields.text("note");
                })
            .orElse(null);
    if (note != null && note.length() > LONGEST) {
      faults.add("TooLong", "/note", "a note has up to " + LONGEST + " characters");
    }
    faults.refuse("the note cannot be taken");
    return note;
  }
}

package io.nextplay.release.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.release.draft.BeginDraft;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new draft is about. */
@Schema(name = "BeginDraftRequest", additionalProperties = Schema.False.class)
record BeginDraftRequest(
    @Schema(required = true, description = "What it is about, 1 to 200 characters") String title,
    @Schema(
            description =
                "Whose content it takes: `active` (when left out), the id of a release, or `sources`"
                    + " for the source folders")
        @Nullable String from) {

  static BeginDraftRequest read(JsonNode json, Faults faults) {
    Optional<Fields> fields = Fields.of(json, "", faults);
    fields.ifPresent(
        draft -> {
          draft.allowOnly(List.of("title", "from"));
          draft.require("title", "what the draft is about, such as \"raise the cut-off\"");
        });
    return fields
        .map(draft -> new BeginDraftRequest(text(draft, "title", ""), draft.text("from")))
        .orElseGet(() -> new BeginDraftRequest("", null));
  }

  String source() {
    return from == null ? BeginDraft.ACTIVE : from;
  }

  private static String text(Fields fields, String name, String otherwise) {
    String text = fields.text(name);
    return text == null ? otherwise : text;
  }
}

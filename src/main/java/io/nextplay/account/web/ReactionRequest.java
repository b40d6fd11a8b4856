package io.nextplay.account.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.account.Reaction.Answer;
import io.nextplay.account.RecordReaction.Reported;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.table.Nearest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer's reaction to a play, as senders write it. */
@Schema(name = "ReactionRequest", additionalProperties = Schema.False.class)
record ReactionRequest(
    @Schema(required = true, description = "A play of the active release's catalogue") String play,
    @Nullable @Schema(description = "The product that the play was for") String product,
    @Schema(required = true) Answer reaction,
    @Nullable
        @Schema(
            description =
                "When; now when left out. Say it, so that a request that is sent again is recognised.")
        Instant time) {

  private static final List<String> FIELDS = List.of("play", "product", "reaction", "time");
  private static final List<String> ANSWERS =
      Arrays.stream(Answer.values()).map(Answer::name).toList();

  /** Reads it as far as it can be read. */
  static Reported read(JsonNode json, Faults faults) {
    Optional<Fields> fields = Fields.of(json, "", faults);
    fields.ifPresent(
        reaction -> {
          reaction.allowOnly(FIELDS);
          reaction.require("play", "a play of the catalogue");
          reaction.require("reaction", "one of " + String.join(", ", ANSWERS));
        });
    return fields
        .map(
            reaction ->
                new Reported(
                    reaction.text("play"),
                    reaction.text("product"),
                    answer(reaction, faults),
                    reaction.time("time")))
        .orElseGet(() -> new Reported(null, null, null, null));
  }

  private static @Nullable Answer answer(Fields reaction, Faults faults) {
    String answer = reaction.text("reaction");
    if (answer == null || ANSWERS.contains(answer)) {
      return answer == null ? null : Answer.valueOf(answer);
    }
    faults.add(
        "UnknownReaction",
        reaction.at("reaction"),
        "`%s` is not one of %s".formatted(answer, String.join(", ", ANSWERS))
            + Nearest.hint(answer, ANSWERS));
    return null;
  }
}

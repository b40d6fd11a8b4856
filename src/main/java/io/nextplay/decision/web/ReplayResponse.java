package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.Replay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded decision beside one made again from the same inputs. */
@Schema(name = "Replay")
record ReplayResponse(
    @Schema(description = "Whether both say the same") boolean equal,
    @Schema(description = "In how many places they differ") int differenceCount,
    @Schema(description = "The first 100 of these places") List<Difference> differences) {

  /** A place where they differ. */
  @Schema(name = "ReplayDifference")
  record Difference(
      @Schema(description = "The JSON pointer of the place in the decision") String pointer,
      @Schema(description = "What was recorded", nullable = true, implementation = Object.class)
          @Nullable JsonNode recorded,
      @Schema(
              description = "What the same inputs lead to now",
              nullable = true,
              implementation = Object.class)
          @Nullable JsonNode replayed) {}

  static ReplayResponse of(Replay replay) {
    return new ReplayResponse(
        replay.equal(),
        replay.differenceCount(),
        replay.differences().stream()
            .map(each -> new Difference(each.pointer(), each.recorded(), each.replayed()))
            .toList());
  }
}

package io.nextplay.decision.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sends to have an account decided, as documentation; {@link RequestReader} reads it.
 */
@Schema(name = "DecisionRequest", additionalProperties = Schema.False.class)
record DecisionRequest(
    @Schema(
            required = true,
            description =
                "`id` (1 to 100 letters, digits or `.` `_` `:` `-`), any signals of the release's"
                    + " dictionary by name, and `products`: signals of products by product code.")
        Map<String, Object> account,
    @Nullable
        @Schema(
            description =
                "What happened, in any order, at most 10,000. Left out: nothing is known of events,"
                    + " which is not the same as none.")
        List<EventRequest> events,
    @Nullable @Schema(description = "The decision's clock; now when left out.") Instant asOf,
    @Nullable @Schema(description = "A release to decide by; the active one when left out.")
        String release,
    @Nullable @Schema(description = "Whether to list the rows that counted.") Boolean trace,
    @Nullable
        @Schema(
            description =
                "Whether to work out when the decision will next change by itself: `changesAt` and"
                    + " `forecast`.")
        Boolean forecast) {

  /** One event. */
  @Schema(name = "EventRequest", additionalProperties = Schema.False.class)
  record EventRequest(
      @Nullable @Schema(description = "The same id twice counts once.") String id,
      @Schema(required = true, description = "An event type of the release.") String type,
      @Schema(required = true) Instant time,
      @Nullable @Schema(description = "A product's code.") String product,
      @Nullable @Schema(description = "Who caused it, as an opaque code.") String user) {}
}

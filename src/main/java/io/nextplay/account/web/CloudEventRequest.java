package io.nextplay.account.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A CloudEvent as senders write it, as documentation; {@link CloudEventReader} reads it. */
@Schema(
    name = "CloudEvent",
    description =
        "A CloudEvent 1.0. Extension attributes may stand next to these, and are ignored.",
    additionalProperties = Schema.True.class)
record CloudEventRequest(
    @Schema(required = true, enumeration = "1.0") String specversion,
    @Schema(required = true, description = "Unique within the source; at most 200 characters")
        String id,
    @Schema(
            required = true,
            description = "The system that reports it, a URI reference; at most 200 characters")
        String source,
    @Schema(required = true, description = "An event type of the active release") String type,
    @Schema(required = true, description = "The account's id") String subject,
    @Schema(
            required = true,
            description = "When it happened, which is when it counts; at most 5 minutes ahead")
        Instant time,
    @Nullable @Schema(description = "`application/json`, or left out") String datacontenttype,
    @Nullable @Schema(description = "What it was about") Data data) {

  /** What an event was about. */
  @Schema(name = "CloudEventData", additionalProperties = Schema.False.class)
  record Data(
      @Nullable @Schema(description = "A product's code") String product,
      @Nullable @Schema(description = "Who caused it, as an opaque code") String user) {}
}

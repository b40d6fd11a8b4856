package io.nextplay.account.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Role;
import io.nextplay.account.ReportedEvent;
import io.nextplay.account.TakeEvents;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.StrictJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens at accounts, reported as CloudEvents. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLIENT)
@Tag(name = "Events", description = "What happens at accounts; every report is decided at once")
class EventsResource {

  private static final String ONE = "application/cloudevents+json";
  private static final String BATCH = "application/cloudevents-batch+json";
  private static final String EXAMPLE =
      "[{\"specversion\": \"1.0\", \"id\": \"8412\", \"source\": \"/product\","
          + " \"type\": \"product.login\", \"subject\": \"acme\","
          + " \"time\": \"2026-11-21T09:00:00Z\", \"data\": {\"user\": \"u1\"}}]";

  private final TakeEvents events;

  EventsResource(TakeEvents events) {
    this.events = events;
  }

  /** Takes in one event, or a batch of them. */
  @POST
  @Consumes({ONE, BATCH})
  @Operation(
      operationId = "reportEvents",
      summary = "Report what happened at accounts",
      description =
          "CloudEvents 1.0 in the JSON format: one as `application/cloudevents+json`, up to 1,000 as"
              + " `application/cloudevents-batch+json`. An event counts at its own `time`, however"
              + " late or out of order it comes; the same `source` and `id` again counts once. When"
              + " anything is wrong, all issues are told (`/3/type` is the type of the fourth event)"
              + " and nothing is taken in. Otherwise all events are stored, and each account with"
              + " news is decided once, in the same transaction.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = ONE, schema = @Schema(implementation = CloudEventRequest.class)),
        @Content(
            mediaType = BATCH,
            schema =
                @Schema(
                    type = SchemaType.ARRAY,
                    maxItems = TakeEvents.MOST,
                    implementation = CloudEventRequest.class),
            example = EXAMPLE)
      })
  @APIResponse(
      responseCode = "200",
      description = "The events are stored and their accounts decided",
      content = @Content(schema = @Schema(implementation = EventsTakenResponse.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public EventsTakenResponse report(InputStream body, @Context HttpHeaders headers)
      throws IOException {
    Utf8.check(headers);
    JsonNode json = StrictJson.read(body);
    MediaType type = headers.getMediaType();
    if (type == null) {
      throw new NotSupportedException(); // one event or a batch: it must be said which
    }
    boolean batch = type.getSubtype().contains("batch");
    Faults faults = new Faults();
    List<ReportedEvent> reported = batch ? batch(json, faults) : one(json, faults);
    return EventsTakenResponse.of(events.take(reported, faults.all()));
  }

  private static List<ReportedEvent> one(JsonNode json, Faults faults) {
    if (!json.isObject()) {
      throw malformed("the body is not an event, an object; an array of them is of type " + BATCH);
    }
    return new CloudEventReader(faults).read(json, "").stream().toList();
  }

  private static List<ReportedEvent> batch(JsonNode json, Faults faults) {
    if (!json.isArray()) {
      throw malformed("the body is not an array of events; a single event is of type " + ONE);
    }
    if (json.size() > TakeEvents.MOST) {
      throw new Refusal(
          Kind.TOO_LARGE,
          "too-many-events",
          "a batch holds at most %d events, and this one %d; split it"
              .formatted(TakeEvents.MOST, json.size()));
    }
    CloudEventReader reader = new CloudEventReader(faults);
    List<ReportedEvent> reported = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      reader.read(json.get(i), "/" + i).ifPresent(reported::add);
    }
    return reported;
  }

  private static Refusal malformed(String what) {
    return new Refusal(Kind.MALFORMED, "malformed-json", what);
  }
}

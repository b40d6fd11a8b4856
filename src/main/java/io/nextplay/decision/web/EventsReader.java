package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.engine.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of a request. Not thread-safe. */
final class EventsReader {

  private static final int MOST = 10_000;
  private static final List<String> FIELDS = List.of("id", "type", "time", "product", "user");

  private final Faults faults;
  private final List<Event> events = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  EventsReader(Faults faults) {
    this.faults = faults;
  }

  void read(JsonNode list) {
    if (!list.isArray()) {
      faults.add("WrongType", "/events", "`events` is not an array");
    } else if (list.size() > MOST) {
      faults.add(
          "TooMany", "/events", "there are " + list.size() + " events; at most " + MOST + " count");
    } else {
      for (int i = 0; i < list.size(); i++) {
        int place = i;
        Fields.of(list.get(i), "/events/" + i, faults).ifPresent(event -> read(event, place));
      }
    }
  }

  private void read(Fields event, int place) {
    event.allowOnly(FIELDS);
    event.require("type", "an event type of the release");
    event.require("time", "when it happened, such as \"2026-11-21T00:00:00Z\"");
    String id = event.text("id");
    String type = event.text("type");
    @Nullable Instant time = event.time("time");
    String product = event.text("product");
    String user = event.text("user");
    if (type != null) {
      // an unreadable time was reported; the type and the product are looked at all the same
      events.add(new Event(id, type, time == null ? Instant.EPOCH : time, product, user));
      places.add(place);
    }
  }

  List<Event> events() {
    return events;
  }

  List<Integer> places() {
    return places;
  }
}

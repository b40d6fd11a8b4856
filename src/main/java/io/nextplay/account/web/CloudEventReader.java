package io.nextplay.account.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.PlainText;
import io.nextplay.account.Reaction;
import io.nextplay.account.ReportedEvent;
import io.nextplay.decision.web.Faults;
import io.nextplay.decision.web.Fields;
import io.nextplay.table.Nearest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents 1.0 in the JSON format, as far as they can be read; all mistakes of their form
 * go to the faults. Extension attributes are passed over, as the specification wants it.
 */
final class CloudEventReader {

  private static final List<String> ATTRIBUTES =
      List.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "dataschema",
          "data",
          "data_base64");
  private static final List<String> DATA = List.of("product", "user");

  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+");
  private static final Pattern JSON_TYPE =
      Pattern.compile("(?i)(application/json|text/json|[\\w.+-]+/[\\w.+-]+\\+json)\\s*(;.*)?");
  private static final int LONGEST = 200;

  private final Faults faults;

  CloudEventReader(Faults faults) {
    this.faults = faults;
  }

  /** Reads one event; empty when it is not even an object. */
  Optional<ReportedEvent> read(JsonNode json, String pointer) {
    return Fields.of(json, pointer, faults).map(fields -> read(fields, pointer));
  }

  private ReportedEvent read(Fields event, String pointer) {
    version(event);
    attributes(event);
    event.require("id", "unique within the source");
    event.require("source", "the system that reports the event, such as \"/crm\"");
    event.require("type", "an event type of the active release");
    event.require("subject", "the account's id");
    event.require("time", "when it happened, such as \"2026-11-21T00:00:00Z\"");
    contentType(event);
    Optional<Fields> data = data(event);
    return new ReportedEvent(
        pointer,
        event.text("subject"),
        source(event),
        code(event, "id"),
        event.text("type"),
        event.time("time"),
        data.map(fields -> fields.text("product")).orElse(null),
        data.map(fields -> code(fields, "user")).orElse(null));
  }

  private void version(Fields event) {
    event.require("specversion", "\"1.0\"");
    String version = event.text("specversion");
    if (version != null && !version.equals("1.0")) {
      faults.add(
          "UnknownVersion", event.at("specversion"), "`specversion` is 1.0, not `" + version + "`");
    }
  }

  private void attributes(Fields event) {
    for (Map.Entry<String, JsonNode> each : event.object().properties()) {
      String name = each.getKey();
      if (name.equals("data_base64") && !each.getValue().isNull()) {
        faults.add(
            "UnknownField", event.at(name), "`data_base64` is not taken; send `data` as an object");
      } else if (!ATTRIBUTES.contains(name) && !EXTENSION.matcher(name).matches()) {
        faults.add(
            "UnknownField",
            event.at(name),
            "`%s` is no attribute, for their names are lower-case letters and digits"
                    .formatted(name)
                + Nearest.hint(name, ATTRIBUTES));
      } else if (!ATTRIBUTES.contains(name) && each.getValue().isContainerNode()) {
        faults.add(
            "WrongType",
            event.at(name),
            "an extension attribute is a string, a number or true or false; what happened goes"
                + " into `data`");
      }
    }
  }

  private void contentType(Fields event) {
    event.text("dataschema");
    String type = event.text("datacontenttype");
    if (type != null && !JSON_TYPE.matcher(type).matches()) {
      faults.add(
          "WrongType",
          event.at("datacontenttype"),
          "`datacontenttype` is application/json, or is left out");
    }
  }

  private Optional<Fields> data(Fields event) {
    JsonNode data = event.get("data");
    if (data == null) {
      return Optional.empty();
    }
    Optional<Fields> fields = Fields.of(data, event.at("data"), faults);
    fields.ifPresent(each -> each.allowOnly(DATA));
    return fields;
  }

  private @Nullable String source(Fields event) {
    String source = code(event, "source");
    if (source == null) {
      return null;
    }
    if (!isReference(source)) {
      faults.add(
          "WrongSource",
          event.at("source"),
          "`source` is a URI reference without blanks, such as \"/crm\" or \"https://crm.acme.com\"");
      return null;
    }
    if (source.startsWith(Reaction.SOURCE)) {
      faults.add(
          "ReservedSource",
          event.at("source"),
          "`%s` is this service's own; report reactions by POST /api/v1/accounts/{id}/reactions"
              .formatted(Reaction.SOURCE));
      return null;
    }
    return source;
  }

  private static boolean isReference(String text) {
    try {
      return !new URI(text).toString().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A text that is kept as it is: neither empty nor long, and nothing that cannot be shown. */
  private @Nullable String code(Fields fields, String name) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    if (text.isBlank() || text.length() > LONGEST || !PlainText.is(text)) {
      faults.add(
          "WrongText",
          fields.at(name),
          "`%s` is a text of 1 to %d characters, without control characters"
              .formatted(name, LONGEST));
      return null;
    }
    return text;
  }
}

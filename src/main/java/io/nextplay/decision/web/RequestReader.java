package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.decision.AccountId;
import io.nextplay.engine.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a decision request as far as it can be read; all mistakes of its form go to the faults. */
final class RequestReader {

  private static final List<String> FIELDS =
      List.of("account", "events", "asOf", "release", "trace", "forecast");

  private final Faults faults;

  RequestReader(Faults faults) {
    this.faults = faults;
  }

  Asked read(JsonNode body) {
    Fields request = Fields.of(body, "", faults).orElse(null);
    if (request == null) {
      return new Asked(null, List.of(), null, null, false, false);
    }
    request.allowOnly(FIELDS);
    JsonNode sent = request.get("events");
    EventsReader events = new EventsReader(faults);
    if (sent != null) {
      events.read(sent);
    }
    Given given =
        Fields.of(request.get("account"), "/account", faults)
            .map(account -> given(account, sent == null ? null : events))
            .orElse(null);
    return new Asked(
        given,
        events.places(),
        request.time("asOf"),
        request.text("release"),
        request.flag("trace"),
        request.flag("forecast"));
  }

  private Given given(Fields account, @Nullable EventsReader events) {
    Map<String, Object> signals = PlainValue.map(account.object());
    signals.remove("id");
    signals.remove("products");
    return new Given(
        accountId(account), signals, products(account), events == null ? null : events.events());
  }

  private String accountId(Fields account) {
    account.require("id", "the account's id, a string");
    String id = account.text("id");
    if (id != null && !AccountId.isValid(id)) {
      faults.add(
          "WrongId", "/account/id", "an id has 1 to 100 letters, digits or any of `.` `_` `:` `-`");
    }
    return id == null ? "" : id;
  }

  private Map<String, Map<String, Object>> products(Fields account) {
    Map<String, Map<String, Object>> products = new LinkedHashMap<>();
    JsonNode sent = account.get("products");
    if (sent == null) {
      return products;
    }
    Fields byCode = Fields.of(sent, "/account/products", faults).orElse(null);
    if (byCode != null) {
      for (String code : (Iterable<String>) sent::fieldNames) {
        Fields.of(sent.get(code), byCode.at(code), faults)
            .ifPresent(signals -> products.put(code, PlainValue.map(signals.object())));
      }
    }
    return products;
  }
}

package io.nextplay.account;

import io.nextplay.Pointers;
import io.nextplay.Refusal.Fault;
import io.nextplay.decision.AccountId;
import io.nextplay.engine.Event;
import io.nextplay.engine.FactIssue;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds everything that is wrong with reported events, beyond their form. Not thread-safe. */
final class EventChecks {

  private final List<ReportedEvent> events;
  private final List<Fault> faults = new ArrayList<>();

  EventChecks(List<ReportedEvent> events) {
    this.events = events;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Types and products that the dictionary does not have. */
  EventChecks byDictionary(RuleSet rules) {
    List<String> types = List.copyOf(rules.model().eventTypes().keySet());
    String any = types.isEmpty() ? "" : types.get(0);
    List<Event> facts = new ArrayList<>();
    List<ReportedEvent> places = new ArrayList<>();
    for (ReportedEvent event : events) {
      if (event.type() != null || !types.isEmpty()) {
        // a missing type was reported; the product is looked at all the same
        String type = Objects.requireNonNullElse(event.type(), any);
        facts.add(new Event(null, type, Instant.EPOCH, event.product(), null));
        places.add(event);
      }
    }
    for (FactIssue issue : rules.read(new Given("", Map.of(), Map.of(), facts)).issues()) {
      List<String> keys = Pointers.keys(issue.pointer());
      String field = keys.get(2).equals("product") ? "/data/product" : "/" + keys.get(2);
      add(issue.code(), places.get(Integer.parseInt(keys.get(1))), field, issue.message());
    }
    return this;
  }

  /** Times that have not come yet, beyond what clocks may differ. */
  EventChecks byClock(Instant now, Duration tolerance) {
    for (ReportedEvent event : events) {
      if (event.time() != null && event.time().isAfter(now.plus(tolerance))) {
        add(
            "InTheFuture",
            event,
            "/time",
            "`time` is more than %d s ahead of this service's clock, %s; an event has happened"
                .formatted(tolerance.toSeconds(), now));
      }
    }
    return this;
  }

  /** Accounts that are not stored. */
  EventChecks byAccounts(Collection<String> stored) {
    for (ReportedEvent event : events) {
      if (event.subject() != null && !stored.contains(event.subject())) {
        String hint =
            AccountId.isValid(event.subject())
                ? "; store it first, by PUT /api/v1/accounts/" + event.subject()
                : "";
        add(
            "UnknownAccount",
            event,
            "/subject",
            "there is no account `" + event.subject() + "`" + hint);
      }
    }
    return this;
  }

  /** Events that were reported before for another account, whether stored or in this request. */
  EventChecks byOwners(Map<EventId, String> stored) {
    Map<EventId, String> owners = new HashMap<>(stored);
    for (ReportedEvent event : events) {
      EventId key = event.key();
      if (key != null && event.subject() != null) {
        String owner = owners.putIfAbsent(key, event.subject());
        if (owner != null && !owner.equals(event.subject())) {
          add(
              "OtherAccount",
              event,
              "/id",
              "the event `%s` of `%s` was reported for another account; an id is unique in its"
                      .formatted(key.id(), key.source())
                  + " source");
        }
      }
    }
    return this;
  }

  private void add(String code, ReportedEvent event, String field, String message) {
    faults.add(new Fault(code, message, event.pointer() + field));
  }
}

package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.nextplay.Refusal;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.Rules;
import io.nextplay.engine.FactIssue;
import io.nextplay.engine.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From the JSON of a request to the decision: what is wrong with its form and what does not fit the
 * release's signal dictionary is refused together.
 */
@ApplicationScoped
class DecideRequest {

  private static final Pattern EVENT = Pattern.compile("/events/(\\d+)(/.*)?");

  private final Decide decide;
  private final DecisionMeters meters;

  DecideRequest(Decide decide, DecisionMeters meters) {
    this.decide = decide;
    this.meters = meters;
  }

  /**
   * A decision, and what it was made of.
   *
   * @param decision the decision
   * @param given the facts that were sent
   */
  record Decided(Decision decision, Given given) {}

  /** The rules to decide by; see {@link Decide#rules}. */
  Rules.Active rules(@Nullable String release) {
    return decide.rules(release);
  }

  /** Decides by the release that the request pins, or the one in force. */
  Decided single(JsonNode body, boolean trace, boolean recorded) {
    return meters.measure(
        () -> {
          Faults faults = new Faults();
          Asked asked = new RequestReader(faults).read(body);
          Rules.Active rules = rules(asked, faults);
          return decided(asked, rules, trace, recorded, faults);
        });
  }

  /** Decides a line of a batch; another release than the batch's is a mistake. */
  Decided line(JsonNode body, boolean trace, Rules.Active rules) {
    return meters.measure(
        () -> {
          Faults faults = new Faults();
          Asked asked = new RequestReader(faults).read(body);
          if (asked.release() != null && !asked.release().equals(rules.id())) {
            faults.add(
                "OtherRelease",
                "/release",
                "this batch is decided by `" + rules.id() + "`; pin a release with ?release=");
          }
          return decided(asked, rules, trace, false, faults);
        });
  }

  private Rules.@Nullable Active rules(Asked asked, Faults faults) {
    try {
      return decide.rules(asked.release());
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      faults.addAll(refusal.faults());
      return null;
    }
  }

  private Decided decided(
      Asked asked, Rules.@Nullable Active rules, boolean trace, boolean recorded, Faults faults) {
    Given given = asked.given();
    if (given == null || rules == null || !faults.isEmpty()) {
      if (given != null && rules != null) {
        rules.ruleSet().read(given).issues().forEach(issue -> add(issue, asked, faults));
      }
      throw faults.refusal();
    }
    Options options =
        new Options(
            asked.asOf(), asked.release(), trace || asked.trace(), recorded, asked.forecast());
    return new Decided(decide.decide(given, options, rules), given);
  }

  /** The engine counts the events that could be read; the caller counts those that were sent. */
  private static void add(FactIssue issue, Asked asked, Faults faults) {
    Matcher event = EVENT.matcher(issue.pointer());
    List<Integer> places = asked.eventPlaces();
    String pointer =
        event.matches()
            ? "/events/" + places.get(Integer.parseInt(event.group(1))) + event.group(2)
            : issue.pointer();
    faults.add(issue.code(), pointer, issue.message());
  }
}

package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.FactIssue;
import io.nextplay.engine.Given;
import io.nextplay.engine.RuleSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use case of deciding: facts in, decision out. Stores nothing. Thread-safe. */
public final class Decide {

  /** A year, and a month of grace for what happens once a year. */
  private static final Duration REACH = Duration.ofDays(400);

  private final Rules rules;
  private final Clock clock;
  private final Duration reach;
  private final Firings firings;

  /** Decides by the rules in force at the time of each call, and forecasts for 400 days. */
  public Decide(Rules rules, Clock clock) {
    this(rules, clock, REACH);
  }

  /**
   * Decides by the rules in force at the time of each call, unheard.
   *
   * @param reach how far forecasts look ahead
   */
  public Decide(Rules rules, Clock clock, Duration reach) {
    this(rules, clock, reach, Firings.UNHEARD);
  }

  /**
   * Decides by the rules in force at the time of each call.
   *
   * @param reach how far forecasts look ahead
   * @param firings is told of every decision
   */
  public Decide(Rules rules, Clock clock, Duration reach, Firings firings) {
    this.rules = rules;
    this.clock = clock;
    this.reach = reach;
    this.firings = firings;
  }

  /** The same, unheard: for decisions that nobody acts on, such as what-ifs and replays. */
  public Decide hypothetically() {
    return new Decide(rules, clock, reach, Firings.UNHEARD);
  }

  /**
   * How a decision is asked for.
   *
   * @param asOf the decision's clock; null for now
   * @param release the release to decide by; null for the one in force
   * @param trace whether to list the rows that counted
   * @param recorded whether the caller will store it
   * @param forecast whether to work out when it will next change by itself
   */
  public record Options(
      @Nullable Instant asOf,
      @Nullable String release,
      boolean trace,
      boolean recorded,
      boolean forecast) {

    /** By the release in force, as of now, without trace and forecast, not stored. */
    public static Options none() {
      return new Options(null, null, false, false, false);
    }
  }

  /**
   * The rules that a call with these options would use; for a batch, which keeps them from its
   * first line to its last.
   *
   * @throws Refusal when the release is not known, or none is in force
   */
  public Rules.Active rules(@Nullable String release) {
    if (release == null) {
      return rules
          .active()
          .orElseThrow(
              () ->
                  new Refusal(
                      Kind.UNAVAILABLE,
                      "no-active-release",
                      "no release is active: the log and `/q/health/ready` say why"));
    }
    return rules
        .pinned(release)
        .orElseThrow(
            () ->
                new Refusal(
                    Kind.INVALID,
                    "unknown-release",
                    "there is no release `" + release + "`",
                    List.of(
                        new Fault(
                            "UnknownRelease",
                            "`"
                                + release
                                + "` is not a release; leave it out to use the active one",
                            "/release"))));
  }

  /**
   * Decides about one account.
   *
   * @throws Refusal when the facts do not fit the release's signal dictionary, with all issues
   */
  public Decision decide(Given given, Options options) {
    return decide(given, options, rules(options.release()));
  }

  /** Decides by given rules; the release in the options is not looked at. */
  public Decision decide(Given given, Options options, Rules.Active by) {
    Instant now = clock.instant();
    Instant asOf = options.asOf() == null ? now : options.asOf();
    RuleSet.Reading reading = by.ruleSet().read(given);
    Evaluation evaluation =
        by.ruleSet()
            .decider()
            .decide(reading.facts().orElseThrow(() -> invalid(reading.issues())), asOf);
    firings.fired(by, evaluation, now);
    Outlook outlook = options.forecast() ? Outlook.of(evaluation, asOf.plus(reach)) : null;
    return new Rendering(evaluation)
        .decision(
            UUID.randomUUID().toString(), now, by, options.recorded(), options.trace(), outlook);
  }

  private static Refusal invalid(List<FactIssue> issues) {
    return new Refusal(
        Kind.INVALID,
        "invalid-facts",
        issues.size()
            + (issues.size() == 1 ? " value does" : " values do")
            + " not fit the signal dictionary",
        issues.stream()
            .map(issue -> new Fault(issue.code(), issue.message(), issue.pointer()))
            .toList());
  }
}

package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.decision.Decide.Options;
import io.nextplay.engine.Given;

/**
 * The use case of making a recorded decision again: from its stored inputs, by the release that
 * made it, as of its own clock. Stores nothing. Thread-safe.
 */
public final class ReplayDecision {

  private final DecisionLog log;
  private final Rules rules;
  private final Decide decide;

  /** Makes decisions of this log again. */
  public ReplayDecision(DecisionLog log, Rules rules, Decide decide) {
    this.log = log;
    this.rules = rules;
    this.decide = decide;
  }

  /**
   * Makes a decision again and compares.
   *
   * @throws Refusal when no such decision was recorded, or when its release or its inputs are of no
   *     use to this version of nextplay
   */
  public Replay replay(String id) {
    Decision recorded = log.find(id).orElseThrow(() -> unknown(id));
    Given given = log.inputs(id).orElseThrow(() -> unknown(id));
    Options asThen =
        new Options(
            recorded.asOf(),
            recorded.release(),
            recorded.trace() != null,
            recorded.recorded(),
            recorded.forecast() != null);
    return Replay.of(recorded, again(given, asThen, release(recorded)));
  }

  private Rules.Active release(Decision recorded) {
    return rules
        .pinned(recorded.release())
        .filter(release -> release.digest().equals(recorded.releaseDigest()))
        .orElseThrow(
            () ->
                new Refusal(
                    Kind.CONFLICT,
                    "release-not-usable",
                    "the release `%s` with the digest `%s` is not stored here"
                        .formatted(recorded.release(), recorded.releaseDigest())));
  }

  private Decision again(Given given, Options asThen, Rules.Active by) {
    try {
      return decide.decide(given, asThen, by);
    } catch (Refusal refusal) {
      if (refusal.kind() != Kind.INVALID) {
        throw refusal;
      }
      Refusal notUsable =
          new Refusal(
              Kind.CONFLICT,
              "inputs-not-usable",
              "the stored inputs do not fit their release any more",
              refusal.faults());
      notUsable.initCause(refusal);
      throw notUsable;
    }
  }

  private static Refusal unknown(String id) {
    return new Refusal(Kind.NOT_FOUND, "unknown-decision", "no decision `" + id + "` was recorded");
  }
}

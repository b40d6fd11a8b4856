package io.nextplay.portfolio;

import io.nextplay.decision.DecisionChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's way from one standing to the next. Immutable.
 *
 * @param before where it stood; null when it is new
 * @param after where it stands
 * @param held what holds it now
 * @param changes what differs in the headline; empty for a first decision
 * @param cause why it was decided
 */
public record Step(
    @Nullable Standing before,
    Standing after,
    List<Held> held,
    List<DecisionChange> changes,
    Cause cause) {

  /** Copies its lists. */
  public Step {
    held = List.copyOf(held);
    changes = List.copyOf(changes);
  }

  /**
   * Whether the log should have the decision: something changed that others act on, or the log has
   * none of this account yet.
   */
  public boolean isNews() {
    return before == null || before.decisionId().isEmpty() || !changes.isEmpty();
  }

  /** The same step of a decision that is not recorded: the one before stays the last recorded. */
  public Step unrecorded() {
    return before == null
        ? this
        : new Step(before, after.withDecision(before.decisionId()), held, changes, cause);
  }
}

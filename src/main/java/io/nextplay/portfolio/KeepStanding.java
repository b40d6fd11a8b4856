package io.nextplay.portfolio;

import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionChange;
import io.nextplay.engine.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps up where an account stands with every decision about it, and notes what changed. Runs in
 * the caller's transaction, who keeps the account from other writers meanwhile.
 */
@ApplicationScoped
public class KeepStanding {

  private final Standings standings;
  private final Changes changes;
  private final ClockConfig config;

  KeepStanding(Standings standings, Changes changes, ClockConfig config) {
    this.standings = standings;
    this.changes = changes;
    this.config = config;
  }

  /** The step that a decision would be from where its account stands. */
  public Step step(String accountId, Decision decision, Given given, Cause cause) {
    return step(standings.of(List.of(accountId)).get(accountId), decision, given, cause);
  }

  /** Where accounts stand, by id; those that are new are left out. */
  public Map<String, Standing> before(Collection<String> accountIds) {
    return standings.of(accountIds);
  }

  /**
   * The step that a decision would be.
   *
   * @param before where the account stands; null when it is new
   */
  public Step step(@Nullable Standing before, Decision decision, Given given, Cause cause) {
    Standing after = Standing.of(decision, given.signals(), config.refresh());
    List<DecisionChange> changed =
        before == null || !before.isDecided()
            ? List.of()
            : before.headline().changesTo(after.headline());
    return new Step(before, after, Held.by(decision.gate()), changed, cause);
  }

  /** Stores steps, each account at most once. */
  public void keep(Collection<Step> steps) {
    standings.put(steps);
    changes.add(steps.stream().filter(step -> !step.changes().isEmpty()).toList());
  }
}

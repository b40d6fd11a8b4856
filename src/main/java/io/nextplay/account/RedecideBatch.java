package io.nextplay.account;

import io.nextplay.Transactions;
import io.nextplay.decision.Decide;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.engine.Event;
import io.nextplay.portfolio.Cause;
import io.nextplay.portfolio.KeepStanding;
import io.nextplay.portfolio.Standing;
import io.nextplay.portfolio.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides some stored accounts anew, in one transaction. A decision is recorded when something that
 * others act on has changed; else only the standing is refreshed, so that the log does not grow by
 * the whole book at every release.
 */
@ApplicationScoped
class RedecideBatch {

  private static final Options RECORDED = new Options(null, null, false, true, true);

  private final Accounts accounts;
  private final AccountEvents events;
  private final DecideStored decide;
  private final Decide rules;
  private final DecisionLog log;
  private final KeepStanding standing;
  private final Transactions transactions;
  private final AccountsConfig config;
  private final Clock clock;

  RedecideBatch(
      Accounts accounts,
      AccountEvents events,
      DecideStored decide,
      Decide rules,
      DecisionLog log,
      KeepStanding standing,
      Transactions transactions,
      AccountsConfig config,
      Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.decide = decide;
    this.rules = rules;
    this.log = log;
    this.standing = standing;
    this.transactions = transactions;
    this.config = config;
    this.clock = clock;
  }

  /**
   * An account that was decided anew.
   *
   * @param id the account
   * @param cause why
   * @param changed whether anything changed that others act on
   * @param late how long after its time
   */
  record Redecided(String id, Cause cause, boolean changed, Duration late) {}

  /** Decides those of the accounts that still need it and that nobody else has at hand. */
  List<Redecided> decide(List<String> ids) {
    return transactions.run(() -> decideLocked(accounts.lockFree(ids)));
  }

  private List<Redecided> decideLocked(List<Account> locked) {
    Instant now = clock.instant();
    String digest = rules.rules(null).digest();
    Map<String, Standing> before = standing.before(locked.stream().map(Account::id).toList());
    List<Account> waiting =
        locked.stream().filter(each -> isWaiting(before.get(each.id()), now, digest)).toList();
    Map<String, List<AccountEvent>> held = events(waiting, now);
    List<Step> steps = new ArrayList<>();
    List<Redecided> decided = new ArrayList<>();
    for (Account account : waiting) {
      Standing stood = before.get(account.id());
      Cause cause = isBehind(stood, digest) ? Cause.RELEASE : Cause.CLOCK;
      Step step = step(account, held.getOrDefault(account.id(), List.of()), stood, cause);
      steps.add(step);
      decided.add(new Redecided(account.id(), cause, !step.changes().isEmpty(), late(stood, now)));
    }
    standing.keep(steps);
    return decided;
  }

  private Step step(
      Account account, List<AccountEvent> held, @Nullable Standing stood, Cause cause) {
    DecideStored.Decided decided =
        decide.decide(
            KeepAccount.given(account, account.eventsKnown() ? facts(held) : null),
            RECORDED,
            pointer -> true);
    Decision decision = decided.decision();
    Step step = standing.step(stood, decision, decided.given(), cause);
    if (!step.isNews()) {
      return step.unrecorded();
    }
    log.record(decision, decided.given());
    return step;
  }

  private Map<String, List<AccountEvent>> events(Collection<Account> waiting, Instant now) {
    List<String> ids = waiting.stream().filter(Account::eventsKnown).map(Account::id).toList();
    return ids.isEmpty() ? Map.of() : events.since(ids, now.minus(config.keepEvents()));
  }

  private List<Event> facts(List<AccountEvent> held) {
    return EventMerge.facts(held, EventBounds.of(config, clock.instant()));
  }

  /** Another node, or a change of the account, may have been faster. */
  private static boolean isWaiting(@Nullable Standing stood, Instant now, String digest) {
    return isBehind(stood, digest) || late(stood, now).compareTo(Duration.ZERO) >= 0;
  }

  private static boolean isBehind(@Nullable Standing stood, String digest) {
    return stood == null || !stood.releaseDigest().equals(digest);
  }

  private static Duration late(@Nullable Standing stood, Instant now) {
    return stood == null ? Duration.ZERO : Duration.between(stood.dueAt(), now);
  }
}

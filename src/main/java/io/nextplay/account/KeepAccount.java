package io.nextplay.account;

import io.nextplay.Pointers;
import io.nextplay.Refusal;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.portfolio.Cause;
import io.nextplay.portfolio.KeepStanding;
import io.nextplay.portfolio.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an account changes: its facts are checked and decided, then the account, its
 * new events, the decision and where the account now stands are stored. Runs in the caller's
 * transaction, and stores nothing before all is checked.
 */
@ApplicationScoped
class KeepAccount {

  private static final Options RECORDED = new Options(null, null, false, true, true);

  private final Accounts accounts;
  private final AccountEvents events;
  private final DecideStored decide;
  private final DecisionLog log;
  private final KeepStanding standing;
  private final AccountsConfig config;
  private final Clock clock;

  KeepAccount(
      Accounts accounts,
      AccountEvents events,
      DecideStored decide,
      DecisionLog log,
      KeepStanding standing,
      AccountsConfig config,
      Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.decide = decide;
    this.log = log;
    this.standing = standing;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Stores an account as it shall be.
   *
   * @param account its facts; revision 0 when it is new
   * @param incoming events that somebody reports now; known ones and too old ones do no harm
   * @param stored tells, by its pointer, a fact that was stored before from one that is sent now
   * @throws Refusal when facts that are sent now do not fit the dictionary
   */
  Kept keep(Account account, Collection<AccountEvent> incoming, Predicate<String> stored) {
    return keep(account, merge(account, incoming), stored);
  }

  /** What would become of an account's events; see {@link EventMerge}. */
  EventMerge merge(Account account, Collection<AccountEvent> incoming) {
    EventBounds bounds = EventBounds.of(config, clock.instant());
    List<AccountEvent> held =
        account.eventsKnown() ? events.since(account.id(), bounds.from()) : List.of();
    return EventMerge.of(held, incoming, bounds);
  }

  /** Stores an account as it shall be, with its events as they were merged. */
  Kept keep(Account account, EventMerge merge, Predicate<String> stored) {
    return keep(account, merge, stored, step -> true);
  }

  /**
   * Stores what happened at an account. The decision is recorded only when it is news, for events
   * come by the thousand and each record holds all that was known; where the account stands is kept
   * up with each of them.
   */
  Kept keepEvents(Account account, EventMerge merge) {
    // the events were checked before; facts stored long ago may no longer fit, and do not matter
    return keep(account, merge, pointer -> true, Step::isNews);
  }

  private Kept keep(
      Account account, EventMerge merge, Predicate<String> stored, Predicate<Step> records) {
    boolean reported = merge.reported() > 0;
    DecideStored.Decided decided =
        decide.decide(
            given(account, account.eventsKnown() || reported ? facts(merge) : null),
            RECORDED,
            pointer -> isHeld(pointer, merge.fresh().size()) || stored.test(pointer));
    Decision decision = decided.decision();
    Step step =
        standing.step(
            account.id(), decision, decided.given(), reported ? Cause.EVENT : Cause.ACCOUNT);
    boolean recorded = records.test(step);
    Step taken = recorded ? step : step.unrecorded();
    Account saved =
        accounts.save(account.changed(reported, clock.instant(), taken.after().decisionId()));
    store(account, merge);
    if (recorded) {
      log.record(decision, decided.given());
    }
    standing.keep(List.of(taken));
    return new Kept(saved, decision, taken.changes());
  }

  private void store(Account account, EventMerge merge) {
    if (account.eventsKnown() && !merge.fresh().isEmpty()) {
      events.forgetBefore(account.id(), merge.from());
    }
    if (!merge.dropped().isEmpty()) {
      events.forget(account.id(), merge.dropped());
    }
    if (!merge.fresh().isEmpty()) {
      events.add(account.id(), merge.fresh());
    }
  }

  /** The facts of a stored account, with its events unless nothing is known of any. */
  static Given given(Account account, @Nullable List<Event> events) {
    return new Given(account.id(), account.signals(), account.products(), events);
  }

  private static List<Event> facts(EventMerge merge) {
    return Stream.concat(merge.fresh().stream(), merge.held().stream())
        .map(AccountEvent::asFact)
        .toList();
  }

  /** Fresh events come first, so an event's position tells them apart. */
  private static boolean isHeld(String pointer, int fresh) {
    List<String> keys = Pointers.keys(pointer);
    return keys.size() > 1
        && keys.get(0).equals("events")
        && Integer.parseInt(keys.get(1)) >= fresh;
  }
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.decision.DecisionLog;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.portfolio.Cause;
import io.nextplay.portfolio.KeepStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    Instant now = clock.instant();
    Instant from = now.minus(config.keepEvents());
    List<AccountEvent> held = account.eventsKnown() ? events.since(account.id(), from) : List.of();
    List<AccountEvent> fresh = fresh(incoming, held, from);
    boolean eventsKnown = account.eventsKnown() || !incoming.isEmpty();
    DecideStored.Decided decided =
        decide.decide(
            given(account, eventsKnown ? facts(fresh, held) : null),
            RECORDED,
            pointer -> isHeld(pointer, fresh.size()) || stored.test(pointer));
    Decision decision = decided.decision();
    Account saved = accounts.save(account.changed(!incoming.isEmpty(), now, decision.id()));
    if (!fresh.isEmpty()) {
      if (account.eventsKnown()) {
        events.forgetBefore(account.id(), from);
      }
      events.add(account.id(), fresh);
    }
    log.record(decision, decided.given());
    standing.keep(decision, decided.given(), incoming.isEmpty() ? Cause.ACCOUNT : Cause.EVENT);
    return new Kept(saved, decision);
  }

  /** The facts of a stored account, with its events unless nothing is known of any. */
  static Given given(Account account, @Nullable List<Event> events) {
    return new Given(account.id(), account.signals(), account.products(), events);
  }

  private static List<AccountEvent> fresh(
      Collection<AccountEvent> incoming, List<AccountEvent> held, Instant from) {
    Map<String, AccountEvent> fresh = new LinkedHashMap<>();
    incoming.stream()
        .filter(event -> !event.time().isBefore(from))
        .forEach(event -> fresh.putIfAbsent(event.key(), event));
    held.forEach(event -> fresh.remove(event.key()));
    return List.copyOf(fresh.values());
  }

  private static List<Event> facts(List<AccountEvent> fresh, List<AccountEvent> held) {
    List<Event> facts = new ArrayList<>();
    fresh.forEach(event -> facts.add(event.asFact()));
    held.forEach(event -> facts.add(event.asFact()));
    return facts;
  }

  /** Fresh events come first, so an event's position tells them apart. */
  private static boolean isHeld(String pointer, int fresh) {
    List<String> keys = Pointers.keys(pointer);
    return keys.size() > 1
        && keys.get(0).equals("events")
        && Integer.parseInt(keys.get(1)) >= fresh;
  }
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.Decide.Options;
import io.nextplay.decision.Decision;
import io.nextplay.engine.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right for an account now: decided from what is stored by the release in force, so that it
 * is never out of date. Stores nothing.
 */
@ApplicationScoped
public class CurrentDecision {

  private final Accounts accounts;
  private final AccountEvents events;
  private final DecideStored decide;
  private final AccountsConfig config;
  private final Clock clock;

  CurrentDecision(
      Accounts accounts,
      AccountEvents events,
      DecideStored decide,
      AccountsConfig config,
      Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.decide = decide;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Decides about a stored account.
   *
   * @throws Refusal when there is no such account or release
   */
  @Transactional
  public Decision of(String id, Options options) {
    Account account = accounts.find(id).orElseThrow(() -> UnknownAccount.refusal(id));
    Instant asOf = options.asOf() == null ? clock.instant() : options.asOf();
    return decide
        .decide(KeepAccount.given(account, events(account, asOf)), options, CurrentDecision::isFact)
        .decision();
  }

  private @Nullable List<Event> events(Account account, Instant asOf) {
    if (!account.eventsKnown()) {
      return null;
    }
    EventBounds bounds = EventBounds.of(config, asOf);
    List<AccountEvent> stored = events.since(account.id(), bounds.from());
    return EventMerge.of(stored, List.of(), bounds).held().stream()
        .map(AccountEvent::asFact)
        .toList();
  }

  private static boolean isFact(String pointer) {
    return pointer.startsWith("/account/") || pointer.startsWith("/events/");
  }
}

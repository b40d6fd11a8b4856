package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is stored about one account, as a decision needs it. */
@ApplicationScoped
class StoredFacts {

  private final Accounts accounts;
  private final AccountEvents events;
  private final AccountsConfig config;

  StoredFacts(Accounts accounts, AccountEvents events, AccountsConfig config) {
    this.accounts = accounts;
    this.events = events;
    this.config = config;
  }

  /**
   * A stored account and its events.
   *
   * @param events null when nobody ever sent any
   */
  record Held(Account account, @Nullable List<Event> events) {

    /** The facts to decide about. */
    Given given() {
      return KeepAccount.given(account, events);
    }
  }

  /**
   * Reads an account.
   *
   * @param asOf the decision's clock, which says how far events reach back
   * @throws Refusal when there is no such account
   */
  @Transactional
  Held of(String id, Instant asOf) {
    Account account = accounts.find(id).orElseThrow(() -> UnknownAccount.refusal(id));
    return new Held(account, account.eventsKnown() ? events(id, asOf) : null);
  }

  private List<Event> events(String id, Instant asOf) {
    EventBounds bounds = EventBounds.of(config, asOf);
    return EventMerge.facts(events.since(id, bounds.from()), bounds);
  }

  /** Whether a pointer names a fact, and not something else of a request. */
  static boolean isFact(String pointer) {
    return pointer.startsWith("/account/") || pointer.startsWith("/events/");
  }
}

package io.nextplay.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The stored events of accounts. Implementations are thread-safe and take part in the caller's
 * transaction.
 */
public interface AccountEvents {

  /** An account's events from a time on, oldest first. */
  List<AccountEvent> since(String accountId, Instant from);

  /** The events of several accounts from a time on, oldest first, by account id. */
  Map<String, List<AccountEvent>> since(Collection<String> accountIds, Instant from);

  /**
   * The events of all accounts from one id to another, in the order in which {@link Accounts#ids}
   * lists them, from a time on, oldest first, by account id. Many in a row are read much faster so
   * than by their ids.
   */
  Map<String, List<AccountEvent>> between(String firstId, String lastId, Instant from);

  /** Adds events that the account does not have yet. */
  void add(String accountId, Collection<AccountEvent> events);

  /** Forgets some events of an account. */
  void forget(String accountId, Collection<AccountEvent> events);

  /**
   * Which account each of some events is stored at.
   *
   * @return account ids by the events' source and id; without events that are not stored
   */
  Map<EventId, String> owners(Collection<EventId> events);

  /** Forgets an account's events before a time. */
  void forgetBefore(String accountId, Instant time);
}

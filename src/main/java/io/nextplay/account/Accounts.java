package io.nextplay.account;

import io.nextplay.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored accounts. Implementations are thread-safe and take part in the caller's transaction.
 */
public interface Accounts {

  /** The account with an id. */
  Optional<Account> find(String id);

  /** The account with an id, kept from other writers until the transaction ends. */
  Optional<Account> lock(String id);

  /**
   * Those of some accounts that no other writer holds at this moment, kept from other writers until
   * the transaction ends, in the order of their ids.
   */
  List<Account> lockFree(Collection<String> ids);

  /** The accounts after an id (null for the first ones), in the order of their ids. */
  List<Account> list(@Nullable String after, int limit);

  /**
   * Stores a new or changed account.
   *
   * @return the account with its next revision
   * @throws Refusal when it is too large
   */
  Account save(Account account);

  /** Forgets an account and its events; says whether there was one. */
  boolean erase(String id);

  /** The accounts with some ids, in the order of their ids; not kept from other writers. */
  List<Account> all(Collection<String> ids);

  /** The ids after an id (null for the first ones), in order. */
  List<String> ids(@Nullable String after, int limit);

  /** How many accounts there are. */
  long count();

  /** Whether there is no account at all. */
  boolean isEmpty();
}

package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.decision.DecisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what is stored about accounts. */
@ApplicationScoped
public class ReadAccounts {

  private final Accounts accounts;
  private final DecisionLog log;

  ReadAccounts(Accounts accounts, DecisionLog log) {
    this.accounts = accounts;
    this.log = log;
  }

  /**
   * A part of the book.
   *
   * @param accounts in the order of their ids
   * @param next where the next page begins; null when this is the last
   */
  public record Page(List<Account> accounts, @Nullable String next) {}

  /**
   * One account.
   *
   * @throws Refusal when there is no such account
   */
  @Transactional
  public Account one(String id) {
    return accounts.find(id).orElseThrow(() -> UnknownAccount.refusal(id));
  }

  /** The accounts after an id, in the order of their ids. */
  @Transactional
  public Page page(@Nullable String after, int limit) {
    List<Account> found = accounts.list(after, limit + 1);
    List<Account> shown = found.subList(0, Math.min(limit, found.size()));
    return new Page(shown, found.size() > limit ? shown.get(limit - 1).id() : null);
  }

  /**
   * An account's decisions, newest first.
   *
   * @throws Refusal when the account is neither stored nor ever decided
   */
  @Transactional
  public DecisionLog.Page decisions(String id, int limit, @Nullable String cursor) {
    DecisionLog.Page page = log.history(id, limit, cursor);
    if (page.decisions().isEmpty()) {
      one(id);
    }
    return page;
  }
}

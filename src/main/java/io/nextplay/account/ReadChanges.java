package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.portfolio.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Shows what changed in an account's decisions. */
@ApplicationScoped
public class ReadChanges {

  private final Accounts accounts;
  private final Changes changes;

  ReadChanges(Accounts accounts, Changes changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /**
   * A page, newest first.
   *
   * @throws Refusal when there is no such account, or the cursor is not one
   */
  @Transactional
  public Changes.Page page(String id, int limit, @Nullable String cursor) {
    if (accounts.find(id).isEmpty()) {
      throw UnknownAccount.refusal(id);
    }
    return changes.of(id, limit, cursor);
  }
}

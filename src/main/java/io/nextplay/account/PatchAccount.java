package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Changes some facts of an account by a JSON merge patch (RFC 7396). */
@ApplicationScoped
public class PatchAccount {

  private final Accounts accounts;
  private final KeepAccount keep;
  private final Transactions transactions;

  PatchAccount(Accounts accounts, KeepAccount keep, Transactions transactions) {
    this.accounts = accounts;
    this.keep = keep;
    this.transactions = transactions;
  }

  /**
   * Applies the patch and decides.
   *
   * @throws Refusal when there is no such account, a patched fact does not fit the dictionary, or
   *     somebody else was faster
   */
  public Kept patch(String id, Map<String, Object> patch, Expected expected) {
    return transactions.run(
        () -> {
          Account account = accounts.lock(id).orElseThrow(() -> UnknownAccount.refusal(id));
          expected.check(account.revision());
          FactsChange change = new FactsChange.Patch(patch);
          return keep.keep(account.with(change.of(account)), List.of(), change::leaves);
        });
  }
}

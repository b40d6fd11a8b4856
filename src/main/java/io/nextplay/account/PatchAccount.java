package io.nextplay.account;

import io.nextplay.Refusal;
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
          AccountFacts facts = AccountFacts.of(id, merged(account, patch));
          return keep.keep(account.with(facts), List.of(), pointer -> isOutside(patch, pointer));
        });
  }

  private static Map<String, Object> merged(Account account, Map<String, Object> patch) {
    Map<String, Object> merged =
        MergePatch.apply(new AccountFacts(account.signals(), account.products()).toJson(), patch);
    if (patch.containsKey("id")) {
      merged.put("id", patch.get("id")); // a null would rename the account to nothing: refused
    }
    return merged;
  }

  private static boolean isOutside(Map<String, Object> patch, String pointer) {
    List<String> keys = Pointers.keys(pointer);
    return keys.size() > 1
        && keys.get(0).equals("account")
        && !MergePatch.touches(patch, keys.subList(1, keys.size()));
  }
}

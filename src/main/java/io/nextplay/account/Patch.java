package io.nextplay.account;

import io.nextplay.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A JSON merge patch (RFC 7396) of an account's facts.
 *
 * @param json what to set, and what to remove
 */
record Patch(Map<String, Object> json) {

  /**
   * The account's facts with the patch applied.
   *
   * @throws Refusal when they do not have the form of facts
   */
  AccountFacts applied(Account account) {
    Map<String, Object> merged =
        MergePatch.apply(new AccountFacts(account.signals(), account.products()).toJson(), json);
    if (json.containsKey("id")) {
      merged.put("id", json.get("id")); // a null would rename the account to nothing: refused
    }
    return AccountFacts.of(account.id(), merged);
  }

  /** Whether a pointer names a fact of the account that the patch does not speak of. */
  boolean isOutside(String pointer) {
    List<String> keys = Pointers.keys(pointer);
    return keys.size() > 1
        && keys.get(0).equals("account")
        && !MergePatch.touches(json, keys.subList(1, keys.size()));
  }
}

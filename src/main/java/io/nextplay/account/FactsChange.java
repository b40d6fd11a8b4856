package io.nextplay.account;

import io.nextplay.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the facts of an account shall change. */
public sealed interface FactsChange {

  /**
   * The facts after the change.
   *
   * @throws io.nextplay.Refusal when they would not have the shape of facts
   */
  AccountFacts of(Account before);

  /** Whether the change leaves the fact at a pointer, such as {@code /account/arr}, as it was. */
  boolean leaves(String pointer);

  /**
   * Whatever was known is forgotten for these.
   *
   * @param facts the facts from now on
   */
  record Replace(AccountFacts facts) implements FactsChange {

    @Override
    public AccountFacts of(Account before) {
      return facts;
    }

    @Override
    public boolean leaves(String pointer) {
      return false;
    }
  }

  /**
   * Some facts are set or removed, the rest stays.
   *
   * @param json a JSON merge patch (RFC 7396)
   */
  record Patch(Map<String, Object> json) implements FactsChange {

    @Override
    public AccountFacts of(Account before) {
      Map<String, Object> merged =
          MergePatch.apply(new AccountFacts(before.signals(), before.products()).toJson(), json);
      if (json.containsKey("id")) {
        merged.put("id", json.get("id")); // a null would rename the account to nothing: refused
      }
      AccountFacts facts = AccountFacts.of(before.id(), merged);
      Map<String, Map<String, Object>> products = new LinkedHashMap<>(facts.products());
      // taking away what was never there leaves no empty product behind
      products.values().removeIf(Map::isEmpty);
      return new AccountFacts(facts.signals(), products);
    }

    @Override
    public boolean leaves(String pointer) {
      List<String> keys = Pointers.keys(pointer);
      return keys.size() > 1
          && keys.get(0).equals("account")
          && !MergePatch.touches(json, keys.subList(1, keys.size()));
    }
  }
}

package io.nextplay.account;

import io.nextplay.Pointers;
import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says about an account, in the shape of the API but not yet checked against a signal
 * dictionary. Nulls are gone: they say that a signal is not known. Immutable.
 *
 * @param signals the account's signals by name
 * @param products signals of products, by product code
 */
public record AccountFacts(Map<String, Object> signals, Map<String, Map<String, Object>> products) {

  private static final String ID = "id";
  private static final String PRODUCTS = "products";

  /**
   * Reads the JSON form: signals by name, {@code products}, and perhaps the {@code id} once more.
   *
   * @param id the account that it must be about
   * @throws Refusal when the shape is wrong, with all faults
   */
  public static AccountFacts of(String id, Map<String, Object> json) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Object> signals = new LinkedHashMap<>(json);
    Object named = signals.remove(ID);
    if (json.containsKey(ID) && !id.equals(named)) {
      faults.add(new Fault("WrongId", "`id` cannot differ from the path's; leave it out", "/id"));
    }
    Map<String, Map<String, Object>> products = products(signals.remove(PRODUCTS), faults);
    if (!faults.isEmpty()) {
      throw new Refusal(
          Kind.INVALID, "invalid-facts", "the account does not have the expected form", faults);
    }
    return new AccountFacts(known(signals), products);
  }

  /** The JSON form, without the id. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>(signals);
    json.put(PRODUCTS, products);
    return json;
  }

  private static Map<String, Map<String, Object>> products(
      @Nullable Object json, List<Fault> faults) {
    Map<String, Map<String, Object>> products = new LinkedHashMap<>();
    if (json instanceof Map<?, ?> byCode) {
      byCode.forEach((code, signals) -> product(String.valueOf(code), signals, products, faults));
    } else if (json != null) {
      faults.add(
          new Fault(
              "WrongType",
              "`products` is an object: signals by product code, such as"
                  + " {\"analytics\": {\"pageVisits30d\": 4}}",
              "/products"));
    }
    return products;
  }

  private static void product(
      String code,
      @Nullable Object json,
      Map<String, Map<String, Object>> products,
      List<Fault> faults) {
    if (json instanceof Map<?, ?> byName) {
      Map<String, Object> signals = new LinkedHashMap<>();
      byName.forEach((name, value) -> signals.put(String.valueOf(name), value));
      products.put(code, known(signals));
    } else if (json != null) {
      faults.add(
          new Fault(
              "WrongType",
              "the signals of a product are an object, such as {\"pageVisits30d\": 4}",
              Pointers.of("products", code)));
    }
  }

  private static Map<String, Object> known(Map<String, Object> values) {
    Map<String, Object> known = new LinkedHashMap<>(values);
    known.values().removeIf(value -> value == null);
    return known;
  }
}

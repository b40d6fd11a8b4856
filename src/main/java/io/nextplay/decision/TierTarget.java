package io.nextplay.decision;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Subject;
import io.nextplay.table.Nearest;
import io.nextplay.table.Product;
import io.nextplay.table.Term;
import io.nextplay.table.WellKnown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tier that somebody wants to reach. Tiers are listed best first, so one that is listed before it
 * will do as well.
 *
 * @param term the result that says the tier
 * @param product the product that it is asked for; null for the account
 * @param to the tier
 */
record TierTarget(Term term, @Nullable String product, String to) {

  /**
   * Checks what was asked.
   *
   * @param now the account as it is
   * @throws Refusal when there is no such tier, or no such product to sell
   */
  static TierTarget of(Evaluation now, @Nullable String product, @Nullable String to) {
    if (product != null) {
      checkProduct(now, product);
    }
    String name = product == null ? WellKnown.EXPANSION_TIER : WellKnown.ELIGIBILITY_TIER;
    Term term = now.ruleSet().model().vocabulary().named(name);
    List<String> tiers = term == null ? List.of() : term.choices();
    if (term == null || to == null || !tiers.contains(to)) {
      String asked = to == null ? "`to` is missing" : "`" + to + "` is not a tier";
      String known =
          tiers.isEmpty()
              ? "; no table gives one"
              : Nearest.hint(String.valueOf(to), tiers) + "; there are " + listed(tiers);
      throw refusal("UnknownTier", asked + known, "/to");
    }
    return new TierTarget(term, product, to);
  }

  private static void checkProduct(Evaluation now, String product) {
    List<String> codes = now.ruleSet().model().products().stream().map(Product::code).toList();
    if (!codes.contains(product)) {
      String hint = Nearest.hint(product, codes) + "; there are " + listed(codes);
      throw refusal("UnknownProduct", "`" + product + "` is not a product" + hint, "/product");
    }
    if (now.products().stream().noneMatch(each -> each.getCode().equals(product))) {
      throw refusal("OwnedProduct", "the account owns `" + product + "` already", "/product");
    }
  }

  private static String listed(List<String> codes) {
    return "`" + String.join("`, `", codes) + "`";
  }

  private static Refusal refusal(String code, String message, String pointer) {
    return new Refusal(
        Kind.INVALID, "invalid-parameter", message, List.of(new Fault(code, message, pointer)));
  }

  /** Whether a tier is the one that is wanted, or listed before it. */
  boolean isReachedBy(@Nullable String tier) {
    int rank = tier == null ? -1 : term.choices().indexOf(tier);
    return rank >= 0 && rank <= term.choices().indexOf(to);
  }

  /** The tier that an evaluation says; null when no row does. */
  @Nullable String in(Evaluation evaluation) {
    return subject(evaluation).text(term.name());
  }

  /** The score behind the tier; NaN when it is missing. */
  double score(Evaluation evaluation) {
    return subject(evaluation)
        .number(product == null ? WellKnown.EXPANSION_SCORE : "eligibilityScore");
  }

  private Subject subject(Evaluation evaluation) {
    return evaluation.products().stream()
        .filter(each -> each.getCode().equals(product))
        .findFirst()
        .orElse(evaluation.account());
  }
}

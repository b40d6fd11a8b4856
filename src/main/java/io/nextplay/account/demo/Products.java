package io.nextplay.account.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an account bought and what else it looks at.
 *
 * @param owned codes of the products it has, {@code core} first
 * @param interest for each product it does not have, how much it wants it, 0 to 1
 */
record Products(List<String> owned, Map<String, Double> interest) {

  /** The product everyone has. */
  static final String CORE = "core";

  /** The adjacent products, in the order customers adopt them. */
  private static final List<String> ADJACENT = List.of("analytics", "automation", "security");

  /** The products of an account. */
  static Products draw(Size size, Archetype archetype, Traits traits, Draw draw) {
    List<String> owned = new ArrayList<>(List.of(CORE));
    Map<String, Double> interest = new LinkedHashMap<>();
    double bought = 0.05 + 0.30 * traits.adoption() + 0.10 * size.rank;
    for (String product : ADJACENT) {
      // Few skip a step of the path.
      boolean next = owned.contains(predecessor(product));
      if (draw.chance(archetype == Archetype.ONBOARDING ? 0.05 : next ? bought : 0.12 * bought)) {
        owned.add(product);
      } else {
        double wish = StrictMath.pow(draw.unit(), 2.2);
        interest.put(product, wish * (0.4 + 0.6 * traits.engagement()));
      }
    }
    return new Products(owned, interest);
  }

  /** The product that customers adopt before this adjacent one. */
  static String predecessor(String product) {
    int place = ADJACENT.indexOf(product);
    return place <= 0 ? CORE : ADJACENT.get(place - 1);
  }
}

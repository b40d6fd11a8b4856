package io.nextplay.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The accounts with one code. Immutable.
 *
 * @param code the tier, cell, play …; null when there is none
 * @param sum how many, and what they pay
 */
public record Tally(@Nullable String code, Sum sum) {

  /** Adds up by code. Not thread-safe. */
  static final class Count {

    private final Map<String, Sum> known = new LinkedHashMap<>();
    private final Map<String, Sum> others = new TreeMap<>();
    private Sum none = Sum.NONE;

    /** A count of these codes in their order, of others that come up, and of none. */
    Count(Collection<String> codes) {
      codes.forEach(code -> known.put(code, Sum.NONE));
    }

    void add(@Nullable String code, Sum sum) {
      if (code == null) {
        none = none.plus(sum);
      } else {
        (known.containsKey(code) ? known : others).merge(code, sum, Sum::plus);
      }
    }

    /**
     * All known codes, also those that nobody has; then, if there are any, codes of earlier
     * releases, and those without a code.
     */
    List<Tally> tallies() {
      List<Tally> tallies = new ArrayList<>();
      known.forEach((code, sum) -> tallies.add(new Tally(code, sum)));
      others.forEach((code, sum) -> tallies.add(new Tally(code, sum)));
      if (none.accounts() > 0) {
        tallies.add(new Tally(null, none));
      }
      return List.copyOf(tallies);
    }
  }
}

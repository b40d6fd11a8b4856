package io.nextplay.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that somebody probably meant. */
public final class Nearest {

  /** Nobody means a short name by a longer one; comparing them all would only take time. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The candidate with the smallest edit distance, whatever the case; empty when none is similar.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    return candidates.stream()
        .map(each -> new Scored(each, distance(distance, wanted, each.toLowerCase(Locale.ROOT))))
        .filter(each -> each.distance() >= 0)
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /** The same letters in another order, as in SBM for SMB, are one slip of the fingers. */
  private static int distance(LevenshteinDistance distance, String wanted, String known) {
    int edits = distance.apply(wanted, known);
    return edits < 0 && sorted(wanted).equals(sorted(known)) ? 1 : edits;
  }

  private static String sorted(String text) {
    char[] letters = text.toCharArray();
    java.util.Arrays.sort(letters);
    return new String(letters);
  }

  /** {@code "; did you mean `x`?"} for the nearest candidate, or an empty text. */
  public static String hint(String written, Collection<String> candidates) {
    return to(written, candidates).map(each -> "; did you mean `" + each + "`?").orElse("");
  }

  private record Scored(String candidate, int distance) {}
}

package io.nextplay.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of standings.
 *
 * @param entries in the order of the list
 * @param next where the next page begins; null when this is the last
 */
public record Page(List<Standing> entries, @Nullable String next) {

  /**
   * Of standings that were asked for with one more than the page shows: it says whether to go on.
   */
  static Page of(List<Standing> found, int limit) {
    List<Standing> shown = found.subList(0, Math.min(limit, found.size()));
    return new Page(shown, found.size() > limit ? Cursor.of(shown.get(limit - 1)) : null);
  }
}

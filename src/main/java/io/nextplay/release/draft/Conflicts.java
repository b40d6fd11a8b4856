package io.nextplay.release.draft;

import io.nextplay.Refusal.Fault;
import java.util.ArrayList;
import java.util.List;

/** The changes that a refusal lists: the first of them, and how many more there are. */
final class Conflicts {

  private static final int MOST_SHOWN = 20;

  private Conflicts() {}

  /** As many as one can take in, and the number of the others. */
  static List<Fault> shown(List<Fault> changes) {
    int more = changes.size() - MOST_SHOWN;
    if (more <= 0) {
      return changes;
    }
    List<Fault> shown = new ArrayList<>(changes.subList(0, MOST_SHOWN));
    String and = "and " + more + (more == 1 ? " more change" : " more changes");
    shown.add(new Fault("MoreChanges", and, ""));
    return shown;
  }
}

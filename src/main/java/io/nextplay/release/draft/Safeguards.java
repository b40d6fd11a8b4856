package io.nextplay.release.draft;

import io.nextplay.table.CellRef;
import io.nextplay.table.Invariant;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What guards the rules, and may be taken away like everything else, but not in passing: scenarios,
 * invariants, and the sheet that says who approves. Stateless.
 */
final class Safeguards {

  private Safeguards() {}

  /** What is weaker after a change than before, each as a warning; none when nothing is. */
  static List<Issue> weakened(Model before, Model after) {
    List<Issue> weakened = new ArrayList<>();
    if (!before.approval().equals(after.approval())) {
      CellRef place =
          (before.approval().rows().isEmpty() ? after : before).approval().rows().get(0).place();
      weakened.add(warning(place, "who has to approve is changed"));
    }
    Map<String, Integer> expected = new HashMap<>();
    after.scenarios().forEach(each -> expected.put(each.name(), each.expected().size()));
    for (Scenario scenario : before.scenarios()) {
      int left = expected.getOrDefault(scenario.name(), -1);
      if (left < 0) {
        weakened.add(warning(scenario.place(), "scenario `" + scenario.name() + "` is gone"));
      } else if (left < scenario.expected().size()) {
        String less = scenario.expected().size() + " results, and now " + left;
        weakened.add(
            warning(scenario.place(), "scenario `" + scenario.name() + "` expected " + less));
      }
    }
    List<String> invariants = after.invariants().stream().map(Invariant::name).toList();
    for (Invariant invariant : before.invariants()) {
      if (!invariants.contains(invariant.name())) {
        weakened.add(warning(invariant.place(), "invariant `" + invariant.name() + "` is gone"));
      }
    }
    return weakened;
  }

  private static Issue warning(CellRef place, String text) {
    return Issue.warning("Weakened", place, text);
  }
}

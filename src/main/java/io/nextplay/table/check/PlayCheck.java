package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Play;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for plays that nobody would run or propose, and for rows that give a play another motion
 * than the catalogue.
 */
final class PlayCheck {

  private final Model model;
  private final List<Issue> issues = new ArrayList<>();

  PlayCheck(Model model) {
    this.model = model;
  }

  List<Issue> issues() {
    List<DecisionTable> routing = giving(WellKnown.ROUTING);
    Set<String> proposed = new HashSet<>();
    giving(WellKnown.CANDIDATES).forEach(table -> proposals(table, proposed));
    for (Play play : model.plays().values()) {
      if (!routing.isEmpty() && routing.stream().noneMatch(table -> routes(table, play))) {
        issues.add(
            Issue.error(
                "PlayWithoutRoute",
                play.place(),
                "nobody runs `"
                    + play.code()
                    + "` when nothing else is known of the account; add a row to "
                    + routing.get(0).name()
                    + " that tests no more than the play or its motion"));
      }
      if (!proposed.isEmpty() && !proposed.contains(play.code())) {
        issues.add(
            Issue.warning(
                "PlayNeverProposed",
                play.place(),
                "no row proposes `"
                    + play.code()
                    + "`; add one to the candidates, or delete the play"));
      }
    }
    return issues;
  }

  private List<DecisionTable> giving(String result) {
    return model.tables().stream()
        .filter(table -> table.result() != null && table.result().name().equals(result))
        .toList();
  }

  private static boolean routes(DecisionTable routing, Play play) {
    return routing.rows().stream().anyMatch(row -> matches(routing, row, play));
  }

  /** Whether the row matches the play when everything about the account is missing. */
  private static boolean matches(DecisionTable table, DecisionTable.Row row, Play play) {
    for (int i = 0; i < table.inputs().size(); i++) {
      Term term = table.inputs().get(i).term();
      UnaryTest test = row.tests().get(i).test();
      boolean passes =
          switch (term.name()) {
            case "play" -> test.passesText(play.code());
            case "playMotion" -> test.passesText(play.motion());
            case "playStage" -> test.passesText(play.stage());
            default ->
                term.type().isNumeric() ? test.passesNumber(Double.NaN) : test.passesText(null);
          };
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private void proposals(DecisionTable table, Set<String> proposed) {
    int play = column(table, "play");
    int motion = column(table, "motion");
    for (DecisionTable.Row row : table.rows()) {
      if (play >= 0 && row.outputs().get(play) instanceof Output.Code code) {
        proposed.add(code.value());
        Play known = model.plays().get(code.value());
        if (known != null
            && motion >= 0
            && row.outputs().get(motion) instanceof Output.Code given
            && !given.value().equals(known.motion())) {
          issues.add(
              Issue.warning(
                  "MotionMismatch",
                  table.place().at(row.number(), table.outputs().get(motion).column()),
                  "`"
                      + given.value()
                      + "` is not the motion of `"
                      + known.code()
                      + "` in the catalogue, which is "
                      + known.motion()));
        }
      }
    }
  }

  private static int column(DecisionTable table, String field) {
    for (int i = 0; i < table.outputs().size(); i++) {
      if (table.outputs().get(i).field().equals(field)) {
        return i;
      }
    }
    return -1;
  }
}

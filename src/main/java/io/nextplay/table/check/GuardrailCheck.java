package io.nextplay.table.check;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issue;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Output;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for guardrails that name a motion, channel or play that there is not: they would silently
 * take nothing away.
 */
final class GuardrailCheck {

  private static final String ALL = "ALL";

  private final Model model;
  private final List<Issue> issues = new ArrayList<>();

  GuardrailCheck(Model model) {
    this.model = model;
  }

  List<Issue> issues() {
    for (DecisionTable table : giving(WellKnown.GUARDRAILS)) {
      int removes = column(table, "removes");
      int which = column(table, "which");
      for (DecisionTable.Row row : table.rows()) {
        String kind = removes < 0 ? null : said(row.outputs().get(removes));
        if (kind != null && which >= 0) {
          check(
              kind,
              said(row.outputs().get(which)),
              table.place().at(row.number(), table.outputs().get(which).column()));
        }
      }
    }
    return issues;
  }

  private void check(String kind, @Nullable String which, CellRef place) {
    List<String> names =
        which == null
            ? List.of()
            : Arrays.stream(which.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
    if (kind.equals(ALL)) {
      if (!names.isEmpty()) {
        issues.add(
            Issue.error(
                "UnusedWhich",
                place,
                "ALL removes everything; leave the cell blank, or name what to"
                    + " remove: MOTION, CHANNEL or PLAY"));
      }
      return;
    }
    if (names.isEmpty()) {
      issues.add(Issue.error("MissingCell", place, "say which " + kind + " the row removes"));
    }
    Collection<String> known = known(kind);
    for (String name : names) {
      if (!known.contains(name)) {
        issues.add(
            Issue.error(
                "UnknownWhich",
                place,
                "`" + name + "` is not a " + kind + Nearest.hint(name, known)));
      }
    }
  }

  private Collection<String> known(String kind) {
    return switch (kind) {
      case "MOTION" -> model.motions();
      case "CHANNEL" -> model.channels();
      default -> new TreeSet<>(model.plays().keySet());
    };
  }

  private List<DecisionTable> giving(String result) {
    return model.tables().stream()
        .filter(table -> table.result() != null && table.result().name().equals(result))
        .toList();
  }

  private static @Nullable String said(Output output) {
    if (output instanceof Output.Code code) {
      return code.value();
    }
    return output instanceof Output.Words words ? words.source() : null;
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

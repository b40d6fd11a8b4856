package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.SentenceReader.Action;
import io.nextplay.engine.sentence.SentenceReader.Condition;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Issues;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rules that ask for what is worked out only after them: a rule that adds to the gates cannot
 * ask for the gate.
 */
final class LaterResults {

  private final List<DecisionTable> tables;

  /** For all tables, those of the sentences among them. */
  LaterResults(List<DecisionTable> tables) {
    this.tables = tables;
  }

  void check(ReadRule rule, Issues issues) {
    for (Action action : rule.actions()) {
      Term list = action.adds().list();
      Set<String> later = after(list);
      for (Condition condition : rule.conditions()) {
        if (later.contains(condition.term().name())) {
          issues.error(
              "LaterResult",
              condition.place(),
              "`"
                  + condition.term().label()
                  + "` is worked out from `"
                  + list.label()
                  + "`, which this rule adds to; ask for something that is known before");
        }
      }
    }
  }

  /** All that is made of a list, in however many steps. */
  private Set<String> after(Term list) {
    Set<String> after = new HashSet<>();
    tables.stream()
        .filter(table -> table.result() != null && table.result().name().equals(list.name()))
        .forEach(table -> after.addAll(TableGraph.gives(table)));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (DecisionTable table : tables) {
        boolean reads =
            TableGraph.reads(table).stream().anyMatch(term -> after.contains(term.name()));
        grows |= reads && after.addAll(TableGraph.gives(table));
      }
    }
    return after;
  }
}

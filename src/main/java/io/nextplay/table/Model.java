package io.nextplay.table;

import java.util.List;
import java.util.Map;

/**
 * Everything that a set of workbooks says. Immutable.
 *
 * @param vocabulary all signals, results and facts about candidate plays
 * @param signals the signal dictionary
 * @param eventTypes the kinds of events, by code
 * @param products the products in path order
 * @param plays the play catalogue, by code
 * @param tables the decision tables, in the order of workbooks and sheets
 * @param scenarios the test cases
 * @param invariants what must hold whatever the account
 */
public record Model(
    Vocabulary vocabulary,
    List<Signal> signals,
    Map<String, EventType> eventTypes,
    List<Product> products,
    Map<String, Play> plays,
    List<DecisionTable> tables,
    List<Scenario> scenarios,
    List<Invariant> invariants) {

  /** Copies its lists; the maps are given in an order that is kept. */
  public Model {
    signals = List.copyOf(signals);
    eventTypes = java.util.Collections.unmodifiableMap(eventTypes);
    products = List.copyOf(products);
    plays = java.util.Collections.unmodifiableMap(plays);
    tables = List.copyOf(tables);
    scenarios = List.copyOf(scenarios);
    invariants = List.copyOf(invariants);
  }

  /**
   * Whether some row of a table of the scope proposes the play.
   *
   * @param play a play's code
   * @param scope ACCOUNT, or PRODUCT for plays about a product
   */
  public boolean isProposed(String play, Scope scope) {
    return tables.stream()
        .filter(table -> table.scope() == scope)
        .filter(table -> TableGraph.gives(table).contains(WellKnown.CANDIDATES))
        .anyMatch(table -> table.rows().stream().anyMatch(row -> proposes(table, row, play)));
  }

  private static boolean proposes(DecisionTable table, DecisionTable.Row row, String play) {
    for (int i = 0; i < table.outputs().size(); i++) {
      if (table.outputs().get(i).field().equals("play")
          && row.outputs().get(i) instanceof Output.Code code
          && code.value().equals(play)) {
        return true;
      }
    }
    return false;
  }
}

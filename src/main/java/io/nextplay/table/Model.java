package io.nextplay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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
 * @param approval who has to approve a draft
 */
public record Model(
    Vocabulary vocabulary,
    List<Signal> signals,
    Map<String, EventType> eventTypes,
    List<Product> products,
    Map<String, Play> plays,
    List<DecisionTable> tables,
    List<Scenario> scenarios,
    List<Invariant> invariants,
    Approval approval) {

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

  /** The same model with more tables. */
  public Model with(List<DecisionTable> more) {
    List<DecisionTable> all = new ArrayList<>(tables);
    all.addAll(more);
    return new Model(
        vocabulary, signals, eventTypes, products, plays, all, scenarios, invariants, approval);
  }

  /** The motions of the plays. */
  public SortedSet<String> motions() {
    SortedSet<String> motions = new TreeSet<>();
    plays.values().forEach(play -> motions.add(play.motion()));
    return motions;
  }

  /** The channels that some row routes a play through. */
  public SortedSet<String> channels() {
    SortedSet<String> channels = new TreeSet<>();
    for (DecisionTable table : tables) {
      if (table.result() != null && table.result().name().equals(WellKnown.ROUTING)) {
        table.rows().forEach(row -> addChannel(table, row, channels));
      }
    }
    return channels;
  }

  private static void addChannel(DecisionTable table, DecisionTable.Row row, Set<String> channels) {
    for (int i = 0; i < table.outputs().size(); i++) {
      boolean channel = table.outputs().get(i).field().equals("channel");
      if (channel && row.outputs().get(i) instanceof Output.Code code) {
        channels.add(code.value());
      } else if (channel && row.outputs().get(i) instanceof Output.Words words) {
        channels.add(words.source());
      }
    }
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

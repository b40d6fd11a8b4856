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
 */
public record Model(
    Vocabulary vocabulary,
    List<Signal> signals,
    Map<String, EventType> eventTypes,
    List<Product> products,
    Map<String, Play> plays,
    List<DecisionTable> tables,
    List<Scenario> scenarios) {

  /** Copies its lists; the maps are given in an order that is kept. */
  public Model {
    signals = List.copyOf(signals);
    eventTypes = java.util.Collections.unmodifiableMap(eventTypes);
    products = List.copyOf(products);
    plays = java.util.Collections.unmodifiableMap(plays);
    tables = List.copyOf(tables);
    scenarios = List.copyOf(scenarios);
  }
}

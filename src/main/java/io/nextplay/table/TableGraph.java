package io.nextplay.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which table needs the results of which, and so the order in which they can be asked: level by
 * level, as in a DMN decision requirements graph. Immutable.
 */
public final class TableGraph {

  private final Map<DecisionTable, Set<DecisionTable>> needs = new LinkedHashMap<>();
  private final Map<DecisionTable, Integer> levels = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private TableGraph(List<DecisionTable> tables) {
    Map<String, List<DecisionTable>> producers = producers(tables);
    for (DecisionTable table : tables) {
      Set<DecisionTable> needed = new LinkedHashSet<>();
      for (Term term : reads(table)) {
        needed.addAll(producers.getOrDefault(term.name(), List.of()));
      }
      needs.put(table, needed);
    }
    for (DecisionTable table : tables) {
      level(table, new ArrayDeque<>());
    }
  }

  /** The graph of the tables. */
  public static TableGraph of(List<DecisionTable> tables) {
    return new TableGraph(tables);
  }

  /** The tables whose results a table tests or weighs. */
  public Set<DecisionTable> needs(DecisionTable table) {
    return Set.copyOf(needs.getOrDefault(table, Set.of()));
  }

  /** The level of a table: 0 when it needs no other, else one above the highest it needs. */
  public int level(DecisionTable table) {
    return levels.getOrDefault(table, 0);
  }

  /** One issue for each circle, which names the path. */
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  /** The terms whose values a table looks at. */
  public static Set<Term> reads(DecisionTable table) {
    Set<Term> terms = new LinkedHashSet<>();
    table.inputs().forEach(input -> terms.add(input.term()));
    for (DecisionTable.Row row : table.rows()) {
      for (Output output : row.outputs()) {
        if (output instanceof Output.Weighted weighted) {
          terms.add(weighted.term());
        }
      }
    }
    return terms;
  }

  /** The names of the results that a table gives. */
  public static Set<String> gives(DecisionTable table) {
    Set<String> names = new LinkedHashSet<>();
    if (table.result() != null) {
      names.add(table.result().name());
    }
    table.outputs().forEach(then -> names.add(then.term().name()));
    return names;
  }

  private static Map<String, List<DecisionTable>> producers(List<DecisionTable> tables) {
    Map<String, List<DecisionTable>> producers = new HashMap<>();
    for (DecisionTable table : tables) {
      for (String name : gives(table)) {
        producers.computeIfAbsent(name, key -> new ArrayList<>()).add(table);
      }
    }
    return producers;
  }

  private int level(DecisionTable table, Deque<DecisionTable> path) {
    Integer known = levels.get(table);
    if (known != null) {
      return known;
    }
    if (path.contains(table)) {
      report(table, path);
      return 0;
    }
    path.addLast(table);
    int level = 0;
    for (DecisionTable needed : needs.getOrDefault(table, Set.of())) {
      level = Math.max(level, level(needed, path) + 1);
    }
    path.removeLast();
    levels.put(table, level);
    return level;
  }

  private void report(DecisionTable start, Deque<DecisionTable> path) {
    List<String> circle = new ArrayList<>();
    boolean inside = false;
    for (DecisionTable table : path) {
      inside |= table.equals(start);
      if (inside) {
        circle.add(table.name());
      }
    }
    circle.add(start.name());
    issues.add(
        Issue.error(
            "Cycle",
            start.place(),
            "these tables need each other's results in a circle: " + String.join(" -> ", circle)));
  }
}

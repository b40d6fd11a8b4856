package io.nextplay.decision;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Subject;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Counts how often each row counted in many decisions by the same rules: for accounts, their
 * products and their plays. Not thread-safe.
 */
public final class HitCounts {

  private final IdentityHashMap<DecisionTable.Row, Counted> counts = new IdentityHashMap<>();
  private long accounts;

  private static final class Counted {
    private final CellRef place;
    private long hits;

    Counted(CellRef place) {
      this.place = place;
    }
  }

  /** Adds the rows that counted in one decision. */
  public void add(Evaluation evaluation) {
    accounts++;
    add(evaluation, evaluation.account());
    evaluation.products().forEach(product -> add(evaluation, product));
    for (Candidate candidate : evaluation.candidates()) {
      add(evaluation, candidate.subject());
    }
  }

  private void add(Evaluation evaluation, Subject subject) {
    for (Hit hit : evaluation.hits(subject)) {
      counts.computeIfAbsent(hit.row(), row -> new Counted(hit.table().rowPlace(row))).hits++;
    }
  }

  /** How many decisions were added. */
  public long accounts() {
    return accounts;
  }

  /** How often each row counted, by its place; rows that never did are absent. */
  public Map<CellRef, Long> byRow() {
    Map<CellRef, Long> byRow = new HashMap<>();
    counts.values().forEach(each -> byRow.put(each.place, each.hits));
    return byRow;
  }
}

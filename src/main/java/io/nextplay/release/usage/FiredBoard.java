package io.nextplay.release.usage;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;

/**
 * The seconds in which the rows of one release last counted, for each table an array by row number.
 * Marking makes no object and writes at most once a second for each row, so that threads that
 * decide at the same time do not take the memory from each other. Thread-safe.
 */
final class FiredBoard {

  private final List<DecisionTable> tables;
  private final AtomicLongArray[] marked;

  /** What of it is stored; touched only by {@link #flush}. */
  private final long[][] stored;

  FiredBoard(List<DecisionTable> tables) {
    this.tables = tables;
    this.marked = new AtomicLongArray[tables.size()];
    this.stored = new long[tables.size()][];
    for (int i = 0; i < tables.size(); i++) {
      int last = tables.get(i).rows().stream().mapToInt(DecisionTable.Row::number).max().orElse(0);
      marked[i] = new AtomicLongArray(last + 1);
      stored[i] = new long[last + 1];
    }
  }

  /** Marks the rows that counted. */
  void mark(Evaluation evaluation, long second) {
    mark(evaluation, evaluation.account(), second);
    List<Subject> products = evaluation.products();
    for (int i = 0; i < products.size(); i++) {
      mark(evaluation, products.get(i), second);
    }
    List<Candidate> candidates = evaluation.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      mark(evaluation, candidates.get(i).subject(), second);
    }
  }

  private void mark(Evaluation evaluation, Subject subject, long second) {
    List<Hit> hits = evaluation.hits(subject);
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      AtomicLongArray rows = marked[hit.tableIndex()];
      if (rows.getPlain(hit.row().number()) < second) {
        rows.setOpaque(hit.row().number(), second);
      }
    }
  }

  /**
   * Stores what was marked since the last time; all of it again when storing fails.
   *
   * @param store takes the rows by their keys; it is not called when there is nothing to store
   * @return whether there was anything
   */
  synchronized boolean flush(Consumer<Map<String, Instant>> store) {
    long[][] now = new long[marked.length][];
    Map<String, Instant> fired = new HashMap<>();
    for (int i = 0; i < marked.length; i++) {
      now[i] = new long[marked[i].length()];
      for (DecisionTable.Row row : tables.get(i).rows()) {
        long second = marked[i].getOpaque(row.number());
        now[i][row.number()] = second;
        if (second > stored[i][row.number()]) {
          fired.merge(
              RowKey.of(tables.get(i), row), Instant.ofEpochSecond(second), FiredBoard::later);
        }
      }
    }
    if (fired.isEmpty()) {
      return false;
    }
    store.accept(fired);
    System.arraycopy(now, 0, stored, 0, now.length);
    return true;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

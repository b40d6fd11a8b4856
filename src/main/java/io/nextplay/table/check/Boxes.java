package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table as boxes: for each term that the table tests, which samples the row accepts.
 * Columns on one term are combined. Immutable.
 */
final class Boxes {

  private final List<Samples> dimensions = new ArrayList<>();
  private final List<BitSet[]> rows = new ArrayList<>();

  Boxes(DecisionTable table, Domains domains) {
    Map<Term, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      columns.computeIfAbsent(table.inputs().get(i).term(), key -> new ArrayList<>()).add(i);
    }
    columns.forEach(
        (term, indexes) -> dimensions.add(domains.samples(term, tests(table, indexes))));
    for (DecisionTable.Row row : table.rows()) {
      rows.add(box(row, List.copyOf(columns.values())));
    }
  }

  private static List<UnaryTest> tests(DecisionTable table, List<Integer> columns) {
    List<UnaryTest> tests = new ArrayList<>();
    for (DecisionTable.Row row : table.rows()) {
      columns.forEach(column -> tests.add(row.tests().get(column).test()));
    }
    return tests;
  }

  private BitSet[] box(DecisionTable.Row row, List<List<Integer>> columns) {
    BitSet[] box = new BitSet[dimensions.size()];
    for (int d = 0; d < box.length; d++) {
      box[d] = new BitSet();
      Samples samples = dimensions.get(d);
      for (int sample = 0; sample < samples.size(); sample++) {
        int candidate = sample;
        if (columns.get(d).stream()
            .allMatch(column -> samples.passes(candidate, row.tests().get(column).test()))) {
          box[d].set(sample);
        }
      }
    }
    return box;
  }

  /** Whether the samples stand for all values, so that findings are exact. */
  boolean areExact() {
    return dimensions.stream().allMatch(Samples::isExact);
  }

  int rowCount() {
    return rows.size();
  }

  /** What a row accepts, a set of samples a dimension. */
  BitSet[] row(int index) {
    return rows.get(index);
  }

  /** Everything that is known: all samples but the missing ones. */
  BitSet[] allKnown() {
    BitSet[] all = new BitSet[dimensions.size()];
    for (int d = 0; d < all.length; d++) {
      all[d] = new BitSet();
      all[d].set(1, dimensions.get(d).size());
    }
    return all;
  }

  /** Whether the row accepts nothing at all. */
  boolean isEmpty(int index) {
    for (BitSet accepted : rows.get(index)) {
      if (accepted.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two rows can match together. */
  boolean overlap(int one, int other) {
    for (int d = 0; d < dimensions.size(); d++) {
      if (!rows.get(one)[d].intersects(rows.get(other)[d])) {
        return false;
      }
    }
    return true;
  }

  /** A case that both rows match, in words; only when they overlap. */
  String commonCase(int one, int other) {
    int[] point = new int[dimensions.size()];
    for (int d = 0; d < point.length; d++) {
      BitSet both = (BitSet) rows.get(one)[d].clone();
      both.and(rows.get(other)[d]);
      int known = both.nextSetBit(1);
      point[d] = known < 0 ? 0 : known;
    }
    return say(point);
  }

  /** A point, one sample a dimension, in words. */
  String say(int[] point) {
    List<String> words = new ArrayList<>();
    for (int d = 0; d < point.length; d++) {
      words.add(dimensions.get(d).say(point[d]));
    }
    return String.join(", ", words);
  }
}

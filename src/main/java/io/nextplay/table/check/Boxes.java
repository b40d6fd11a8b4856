package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as boxes: for each term that the table tests, which samples the row accepts.
 * Columns on one term are combined. What several rows accept alike is kept once, as a class of the
 * dimension. Immutable.
 */
final class Boxes {

  private final List<Samples> dimensions = new ArrayList<>();
  private final List<List<Accepted>> classes = new ArrayList<>();
  private final int[][] classOf;
  private final int[][] first;
  private final int[][] last;
  private final boolean exact;

  Boxes(DecisionTable table, Domains domains) {
    Map<Term, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      columns.computeIfAbsent(table.inputs().get(i).term(), key -> new ArrayList<>()).add(i);
    }
    classOf = new int[columns.size()][table.rows().size()];
    first = new int[columns.size()][table.rows().size()];
    last = new int[columns.size()][table.rows().size()];
    columns.forEach(
        (term, indexes) -> {
          List<List<UnaryTest>> tests =
              table.rows().stream().map(row -> tests(row, indexes)).toList();
          List<UnaryTest> all = tests.stream().flatMap(List::stream).distinct().toList();
          addDimension(domains.samples(term, table.scope(), all), tests);
        });
    exact = dimensions.stream().allMatch(Samples::areExact);
  }

  private static List<UnaryTest> tests(DecisionTable.Row row, List<Integer> columns) {
    return columns.stream().map(column -> row.tests().get(column).test()).toList();
  }

  private void addDimension(Samples samples, List<List<UnaryTest>> tests) {
    int dimension = dimensions.size();
    dimensions.add(samples);
    Map<List<UnaryTest>, Integer> byTests = new HashMap<>();
    Map<Accepted, Integer> byAccepted = new LinkedHashMap<>();
    for (int row = 0; row < tests.size(); row++) {
      Integer known = byTests.get(tests.get(row));
      if (known == null) {
        Accepted accepted = samples.all();
        for (UnaryTest test : tests.get(row)) {
          accepted =
              tests.get(row).size() == 1
                  ? samples.passing(test)
                  : accepted.and(samples.passing(test));
        }
        known = byAccepted.computeIfAbsent(accepted, key -> byAccepted.size());
        byTests.put(tests.get(row), known);
      }
      classOf[dimension][row] = known;
    }
    classes.add(List.copyOf(byAccepted.keySet()));
    for (int row = 0; row < tests.size(); row++) {
      first[dimension][row] = row(dimension, row).first();
      last[dimension][row] = row(dimension, row).last();
    }
  }

  /** Whether the samples stand for all values, so that findings are exact. */
  boolean areExact() {
    return exact;
  }

  /** The dimensions whose values are too many to try them all. */
  List<Samples> inexact() {
    return dimensions.stream().filter(samples -> !samples.areExact()).toList();
  }

  int dimensions() {
    return dimensions.size();
  }

  /** How many different sets of samples the rows accept in a dimension. */
  int classes(int dimension) {
    return classes.get(dimension).size();
  }

  int classOf(int dimension, int row) {
    return classOf[dimension][row];
  }

  Accepted accepted(int dimension, int ofClass) {
    return classes.get(dimension).get(ofClass);
  }

  private Accepted row(int dimension, int row) {
    return classes.get(dimension).get(classOf[dimension][row]);
  }

  /** What a row accepts, a set of samples a dimension. */
  Accepted[] row(int row) {
    Accepted[] box = new Accepted[dimensions.size()];
    for (int d = 0; d < box.length; d++) {
      box[d] = row(d, row);
    }
    return box;
  }

  /** Everything that is known: all samples but the missing ones. */
  Accepted[] allKnown() {
    return dimensions.stream().map(Samples::allKnown).toArray(Accepted[]::new);
  }

  /** Whether the row accepts nothing at all. */
  boolean isEmpty(int row) {
    for (int d = 0; d < dimensions.size(); d++) {
      if (row(d, row).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two rows accept a sample of a dimension both. */
  boolean meet(int d, int one, int other) {
    if (last[d][one] < first[d][other] || last[d][other] < first[d][one]) {
      return false; // which is so of most rows of a large table
    }
    int ofOne = classOf[d][one];
    int ofOther = classOf[d][other];
    return ofOne == ofOther || accepted(d, ofOne).meets(accepted(d, ofOther));
  }

  /** Whether a row matches every case that another one matches. */
  boolean covers(int one, int other) {
    for (int d = 0; d < dimensions.size(); d++) {
      int ofOne = classOf[d][one];
      int ofOther = classOf[d][other];
      if (first[d][other] < first[d][one]
          || last[d][other] > last[d][one]
          || (ofOne != ofOther && !accepted(d, ofOne).covers(accepted(d, ofOther)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row matches a case. */
  boolean matches(int row, int[] point) {
    for (int d = 0; d < point.length; d++) {
      if (point[d] < first[d][row] || point[d] > last[d][row] || !row(d, row).has(point[d])) {
        return false;
      }
    }
    return true;
  }

  /** A case that both rows match; only when they overlap. */
  int[] common(int one, int other) {
    int[] point = new int[dimensions.size()];
    for (int d = 0; d < point.length; d++) {
      point[d] = row(d, one).and(row(d, other)).any();
    }
    return point;
  }

  /** A random case of a box. */
  static int[] random(Accepted[] box, Random random) {
    int[] point = new int[box.length];
    for (int d = 0; d < point.length; d++) {
      point[d] = box[d].at(random.nextInt(box[d].size()));
    }
    return point;
  }

  /** A case, one sample a dimension, in words. */
  String say(int[] point) {
    List<String> words = new ArrayList<>();
    for (int d = 0; d < point.length; d++) {
      words.add(dimensions.get(d).say(point[d]));
    }
    return String.join(", ", words);
  }

  /** A case as data: the values by API name. */
  Map<String, @Nullable Object> data(int[] point) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int d = 0; d < point.length; d++) {
      values.put(dimensions.get(d).name(), dimensions.get(d).plain(point[d]));
    }
    return values;
  }
}

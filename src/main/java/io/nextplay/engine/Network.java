package io.nextplay.engine;

import io.nextplay.table.UnaryTest.Operator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one level of tables as Drools arranged them: its compiled alpha network, flattened
 * into arrays, without session and agenda. The rows' rules have no joins and their only consequence
 * is a hit, so walking the network once finds exactly the rules that would fire. Made by {@link
 * NetworkReader}. Immutable and thread-safe.
 */
final class Network {

  /** Of a level without rows. */
  static final Network EMPTY = new Network(new Node(List.of(), List.of()));

  private final Node root;

  Network(Node root) {
    this.root = root;
  }

  /** Records a hit on the subject for each row whose tests all pass for it, in no fixed order. */
  void match(Subject subject) {
    root.match(subject);
  }

  /** How many nodes it has: the measure of how well rows share tests. */
  int size() {
    return root.size();
  }

  /** A place in the network: all tests on the way to it have passed. */
  static final class Node {

    private final int[] hits;
    private final Branch[] branches;

    /**
     * A place.
     *
     * @param hits the rows, as {@link Subject#packed} says, that have no further test
     * @param branches the further tests of other rows
     */
    Node(List<Integer> hits, List<Branch> branches) {
      this.hits = hits.stream().mapToInt(Integer::intValue).toArray();
      this.branches = branches.toArray(Branch[]::new);
    }

    private Node(int[] hits, Branch[] branches) {
      this.hits = hits;
      this.branches = branches;
    }

    /** Both: what is behind tests that Drools keeps apart, but that mean the same. */
    Node and(Node other) {
      int[] allHits = Arrays.copyOf(hits, hits.length + other.hits.length);
      System.arraycopy(other.hits, 0, allHits, hits.length, other.hits.length);
      Branch[] all = Arrays.copyOf(branches, branches.length + other.branches.length);
      System.arraycopy(other.branches, 0, all, branches.length, other.branches.length);
      return new Node(allHits, all);
    }

    void match(Subject subject) {
      for (int hit : hits) {
        subject.hit(hit);
      }
      for (Branch branch : branches) {
        branch.match(subject);
      }
    }

    /**
     * The one upper bound of a number that everything here lies behind; null when there is none.
     */
    @Nullable Bounds upperBound(Slot slot) {
      return hits.length == 0
              && branches.length == 1
              && branches[0] instanceof Bounds bounds
              && bounds.slot == slot
              && bounds.numbers.length == 1
              && (bounds.operator == Operator.LT || bounds.operator == Operator.LE)
          ? bounds
          : null;
    }

    int size() {
      return 1 + Arrays.stream(branches).mapToInt(Branch::size).sum();
    }
  }

  /** Tests side by side, of which it finds quickly those that pass. */
  abstract static sealed class Branch {

    private final Node[] nodes;

    private Branch(Collection<Node> nodes) {
      this.nodes = nodes.toArray(Node[]::new);
    }

    abstract void match(Subject subject);

    /** What is behind the test with a number. */
    Node node(int test) {
      return nodes[test];
    }

    /** How many nodes are behind it. */
    int size() {
      return Arrays.stream(nodes).mapToInt(Node::size).sum();
    }
  }

  /** Equalities of one text: at most one passes. */
  static final class Texts extends Branch {

    private final Slot slot;
    private final Map<String, Node> byText;

    Texts(Slot slot, Map<String, Node> byText) {
      super(byText.values());
      this.slot = slot;
      this.byText = Map.copyOf(byText);
    }

    @Override
    void match(Subject subject) {
      String text = slot.text(subject);
      Node node = text == null ? null : byText.get(text);
      if (node != null) {
        node.match(subject);
      }
    }
  }

  /** Tests of one number against others, in an order that tells early which can pass. */
  abstract static sealed class ByNumber extends Branch {

    final Slot slot;
    final double[] numbers;

    private ByNumber(Slot slot, SortedMap<Double, Node> byNumber) {
      super(byNumber.values());
      this.slot = slot;
      this.numbers = byNumber.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /** Equalities of one number: at most one passes. */
  static final class Numbers extends ByNumber {

    /** Of numbers in ascending order. */
    Numbers(Slot slot, SortedMap<Double, Node> byNumber) {
      super(slot, byNumber);
    }

    @Override
    void match(Subject subject) {
      int at = Arrays.binarySearch(numbers, slot.number(subject) + 0.0); // no -0, which is no 0
      if (at >= 0) {
        node(at).match(subject);
      }
    }
  }

  /** Bounds of one number, of which those up to the first that does not hold pass. */
  static final class Bounds extends ByNumber {

    private final Operator operator;

    /** Of bounds from the one that most numbers pass to the one that the fewest do. */
    Bounds(Slot slot, Operator operator, SortedMap<Double, Node> byBound) {
      super(slot, byBound);
      this.operator = operator;
    }

    @Override
    void match(Subject subject) {
      double number = slot.number(subject);
      for (int i = 0; i < numbers.length && operator.holds(number, numbers[i]); i++) {
        node(i).match(subject);
      }
    }
  }

  /**
   * Lower bounds of one number of which, behind each but the last, an upper bound lies that no
   * number which passes the next one passes: ranges that do not overlap. However many there are,
   * one is looked at.
   */
  static final class Ranges extends ByNumber {

    private final Operator operator;

    /** Of lower bounds in ascending order. */
    Ranges(Slot slot, Operator operator, SortedMap<Double, Node> byBound) {
      super(slot, byBound);
      this.operator = operator;
    }

    /** Whether the bounds are such. */
    static boolean are(Slot slot, Operator operator, SortedMap<Double, Node> byBound) {
      double end = Double.NEGATIVE_INFINITY;
      boolean reached = false;
      for (Map.Entry<Double, Node> each : byBound.entrySet()) {
        double start = each.getKey();
        if (end > start || (end == start && reached && operator == Operator.GE)) {
          return false;
        }
        Bounds upper = each.getValue().upperBound(slot);
        end = upper == null ? Double.POSITIVE_INFINITY : upper.numbers[0];
        reached = upper == null || upper.operator == Operator.LE;
      }
      return true;
    }

    @Override
    void match(Subject subject) {
      double number = slot.number(subject);
      int low = 0;
      int high = numbers.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (operator.holds(number, numbers[middle])) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low > 0) {
        node(low - 1).match(subject);
      }
    }
  }

  /** Any other test. */
  static final class Check extends Branch {

    private final Predicate<Subject> test;

    Check(Predicate<Subject> test, Node node) {
      super(List.of(node));
      this.test = test;
    }

    @Override
    void match(Subject subject) {
      if (test.test(subject)) {
        node(0).match(subject);
      }
    }
  }
}

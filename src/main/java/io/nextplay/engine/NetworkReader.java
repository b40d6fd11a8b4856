package io.nextplay.engine;

import io.nextplay.engine.Network.Branch;
import io.nextplay.engine.Network.Node;
import io.nextplay.table.UnaryTest.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.base.ObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSink;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Drools compiled for the rows of one level, node by node. Whatever it does not expect
 * there is an {@link IllegalStateException}, never left out: a rule that is not found in the
 * network would never count.
 */
final class NetworkReader {

  private final Slots slots;

  NetworkReader(Slots slots) {
    this.slots = slots;
  }

  /** The network behind a level's entry point. */
  Network read(InternalRuleBase base, Level level) {
    Map<ObjectType, ObjectTypeNode> types =
        base.getRete().getObjectTypeNodes(new EntryPointId(level.entryPoint()));
    if (types == null || types.isEmpty()) {
      return Network.EMPTY;
    }
    if (types.size() != 1) {
      throw new IllegalStateException("rows test " + types.keySet() + ", not subjects alone");
    }
    return new Network(node(types.values().iterator().next()));
  }

  private Node node(ObjectSource source) {
    List<Integer> hits = new ArrayList<>();
    Map<Kind, List<Tested>> alike = new LinkedHashMap<>();
    for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
      if (sink instanceof AlphaNode alpha) {
        Tested tested = tested(alpha);
        alike.computeIfAbsent(tested.kind(), kind -> new ArrayList<>()).add(tested);
      } else if (sink instanceof LeftInputAdapterNode end) {
        hits.addAll(hits(end));
      } else {
        throw new IllegalStateException("rows are not to be joined, but there is a " + sink);
      }
    }
    List<Branch> branches = new ArrayList<>();
    alike.forEach((kind, all) -> branches.addAll(branches(kind, all)));
    return new Node(hits, branches);
  }

  private static List<Integer> hits(LeftInputAdapterNode end) {
    List<Integer> hits = new ArrayList<>();
    for (LeftTupleSink sink : end.getSinkPropagator().getSinks()) {
      if (sink instanceof RuleTerminalNode rule
          && rule.getRule().getMetaData(RowRules.HIT) instanceof Integer hit) {
        hits.add(hit);
      } else {
        throw new IllegalStateException("there is a rule that is no row: " + sink);
      }
    }
    return hits;
  }

  /** What tests of one slot have in common; no slot and type for those without an index. */
  private record Kind(@Nullable Slot slot, @Nullable ConstraintType type) {}

  /** One test, and what is behind it. */
  private record Tested(Kind kind, Object value, Predicate1<Subject> predicate, Node node) {}

  @SuppressWarnings("unchecked") // RowRules makes no constraints but of subjects
  private Tested tested(AlphaNode alpha) {
    if (!(alpha.getConstraint() instanceof LambdaConstraint lambda)) {
      throw new IllegalStateException("no test of a row: " + alpha.getConstraint());
    }
    SingleConstraint constraint = lambda.getEvaluator().getConstraint();
    Predicate1<Subject> predicate = constraint.getPredicate1();
    return constraint.getIndex() instanceof AlphaIndex<?, ?> index
        ? new Tested(
            new Kind(slots.withId(index.getIndexId()), index.getConstraintType()),
            index.getRightValue(),
            predicate,
            node(alpha))
        : new Tested(new Kind(null, null), constraint.getExprId(), predicate, node(alpha));
  }

  private static List<Branch> branches(Kind kind, List<Tested> all) {
    Slot slot = kind.slot();
    ConstraintType type = kind.type();
    if (slot == null || type == null) {
      return all.stream().map(NetworkReader::check).toList();
    }
    if (slot.term().type().isText()) {
      Map<String, Node> byText = new HashMap<>();
      all.forEach(each -> byText.merge((String) each.value(), each.node(), Node::and));
      return List.of(new Network.Texts(slot, byText));
    }
    Operator operator = operator(type);
    SortedMap<Double, Node> byNumber =
        operator == Operator.LT || operator == Operator.LE
            ? new TreeMap<>(Comparator.reverseOrder())
            : new TreeMap<>();
    all.forEach(each -> byNumber.merge((Double) each.value() + 0.0, each.node(), Node::and));
    return List.of(numbers(slot, operator, byNumber));
  }

  private static Branch numbers(Slot slot, Operator operator, SortedMap<Double, Node> byNumber) {
    boolean lower = operator == Operator.GE || operator == Operator.GT;
    if (operator == Operator.EQ) {
      return new Network.Numbers(slot, byNumber);
    }
    return lower && Network.Ranges.are(slot, operator, byNumber)
        ? new Network.Ranges(slot, operator, byNumber)
        : new Network.Bounds(slot, operator, byNumber);
  }

  private static Operator operator(ConstraintType type) {
    return switch (type) {
      case EQUAL -> Operator.EQ;
      case GREATER_THAN -> Operator.GT;
      case GREATER_OR_EQUAL -> Operator.GE;
      case LESS_THAN -> Operator.LT;
      case LESS_OR_EQUAL -> Operator.LE;
      default -> throw new IllegalStateException("no index of rows: " + type);
    };
  }

  private static Branch check(Tested tested) {
    Predicate1<Subject> predicate = tested.predicate();
    return new Network.Check(
        subject -> {
          try {
            return predicate.test(subject);
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        tested.node());
  }
}

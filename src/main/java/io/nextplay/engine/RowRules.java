package io.nextplay.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.UnaryTest.Operator;
import io.nextplay.table.ValueType;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;

/**
 * Makes one Drools rule of each row, in memory, through the executable model: no text is ever
 * generated from a cell, so no cell can become code. Comparisons and equalities carry alpha
 * indexes; a constraint's id is its meaning, so that equal constraints of different rows share one
 * node.
 */
final class RowRules {

  private static final String PACKAGE = "io.nextplay.tables";

  /** What a rule's metadata call the hit that it records. */
  static final String HIT = "hit";

  private final Slots slots;

  RowRules(Slots slots) {
    this.slots = slots;
  }

  /**
   * The rule of one row: when its tests pass for a subject of its entry point, it records a hit.
   */
  Rule rule(DecisionTable table, int tableIndex, int rowIndex, String entryPoint) {
    DecisionTable.Row row = table.rows().get(rowIndex);
    Variable<Subject> subject = declarationOf(Subject.class, "subject", entryPoint(entryPoint));
    PatternDef<Subject> pattern = pattern(subject);
    for (int i = 0; i < row.tests().size(); i++) {
      add(pattern, table.inputs().get(i).term(), row.tests().get(i).test());
    }
    int hit = Subject.packed(tableIndex, rowIndex);
    return PatternDSL.rule(PACKAGE, table.rowPlace(row).toString())
        .metadata(HIT, hit)
        .build(pattern, on(subject).execute(each -> each.hit(hit)));
  }

  private void add(PatternDef<Subject> pattern, Term term, UnaryTest test) {
    Slot slot = slots.of(term);
    String id = term.name() + " ";
    if (test instanceof UnaryTest.AllOf all) {
      all.parts().forEach(part -> add(pattern, term, part));
    } else if (test instanceof UnaryTest.Compare compare && compare.operator() != Operator.NE) {
      compare(pattern, slot, compare.operator(), compare.bound());
    } else if (test instanceof UnaryTest.Interval interval) {
      compare(pattern, slot, interval.fromIncluded() ? Operator.GE : Operator.GT, interval.from());
      compare(pattern, slot, interval.toIncluded() ? Operator.LE : Operator.LT, interval.to());
    } else if (test instanceof UnaryTest.Is is) {
      pattern.expr(
          id + "is " + is.text(),
          subject -> is.text().equals(slot.text(subject)),
          alphaIndexedBy(String.class, ConstraintType.EQUAL, indexId(slot), slot::text, is.text()));
    } else if (!(test instanceof UnaryTest.Any)) {
      pattern.expr(id + test, predicate(slot, test));
    }
  }

  private static void compare(
      PatternDef<Subject> pattern, Slot slot, Operator operator, double bound) {
    pattern.expr(
        slot.term().name() + " " + operator.sign() + " " + bound,
        subject -> operator.holds(slot.number(subject), bound),
        alphaIndexedBy(Double.class, index(operator), indexId(slot), slot::boxed, bound));
  }

  private static ConstraintType index(Operator operator) {
    return switch (operator) {
      case EQ -> ConstraintType.EQUAL;
      case LT -> ConstraintType.LESS_THAN;
      case LE -> ConstraintType.LESS_OR_EQUAL;
      case GT -> ConstraintType.GREATER_THAN;
      case GE -> ConstraintType.GREATER_OR_EQUAL;
      case NE -> throw new IllegalArgumentException("Drools has no index for !=");
    };
  }

  /** Drools keeps one index for each id: every slot has its own. */
  private static int indexId(Slot slot) {
    return slot.uniqueId();
  }

  private static Predicate1<Subject> predicate(Slot slot, UnaryTest test) {
    ValueType type = slot.term().type();
    if (type.isNumeric()) {
      return subject -> test.passesNumber(slot.number(subject));
    }
    if (type.isText()) {
      return subject -> test.passesText(slot.text(subject));
    }
    return subject -> test.passesSet(slot.set(subject));
  }
}

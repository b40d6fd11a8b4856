package io.nextplay.engine.sentence;

import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.Issues;
import io.nextplay.table.Literals;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.Template;
import io.nextplay.table.TemplateParser;
import io.nextplay.table.Term;
import io.nextplay.table.TestParser;
import io.nextplay.table.ValueType;
import io.nextplay.table.Vocabulary;
import java.util.List;

/** Turns what an action says into the fields of a list's entry, by the fields' types. */
final class Entry {

  private final Vocabulary vocabulary;
  private final Scope scope;
  private final List<Term> tested;
  private final CellRef place;
  private final Issues issues;

  /**
   * For one action.
   *
   * @param tested the terms that the rule tests, which alone have a cut-off
   */
  Entry(Vocabulary vocabulary, Scope scope, List<Term> tested, CellRef place, Issues issues) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.tested = tested;
    this.place = place;
    this.issues = issues;
  }

  /** What stands in a field. */
  Output output(Then then, String value) {
    if (value.isEmpty()) {
      return new Output.None();
    }
    if (then.type() == ValueType.TEXT) {
      Template template = new TemplateParser(vocabulary, scope, tested, place, issues).parse(value);
      return new Output.Words(template, value);
    }
    try {
      return typed(then, value);
    } catch (TestParser.Unreadable e) {
      issues.error(e.code(), place, e.text());
      return new Output.None();
    }
  }

  private static Output typed(Then then, String value) throws TestParser.Unreadable {
    Literals literals = Literals.inTests(cellTerm(then));
    return then.type() == ValueType.CHOICE
        ? new Output.Code(literals.choice(value))
        : new Output.Num(literals.number(value));
  }

  /** Refuses a constant that the field cannot hold. */
  static void check(Then then, String value) throws Misfit {
    boolean place = Form.SLOT.matcher(value).matches();
    if (place || then.type() == ValueType.TEXT) {
      return;
    }
    try {
      typed(then, value);
    } catch (TestParser.Unreadable e) {
      throw new Misfit(e);
    }
  }

  /** The term as its cells see it: an element of a list's field is not a set. */
  private static Term cellTerm(Then then) {
    Term term = then.term();
    return new Term(
        term.name(),
        term.label(),
        term.scope(),
        then.type(),
        term.choices(),
        term.unit(),
        term.origin());
  }
}

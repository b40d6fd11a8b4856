package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.SentenceReader.Action;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.DecisionTable.CellTest;
import io.nextplay.table.DecisionTable.Input;
import io.nextplay.table.DecisionTable.Row;
import io.nextplay.table.DecisionTable.Then;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Issues;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out the rules of a file as tables, one for each list and scope that they are about. A row is
 * an action, and its number the line that the action stands in.
 */
final class SentenceTables {

  private static final CellTest ANY = new CellTest(new UnaryTest.Any(), "");

  private final Model model;
  private final ListColumns lists;
  private final Issues issues;
  private final Map<Group, List<Part>> groups = new LinkedHashMap<>();

  /** What goes into one table. */
  private record Group(String file, Term list, Scope scope) {}

  /** What becomes one row. */
  private record Part(ReadRule rule, Action action) {}

  SentenceTables(Model model, ListColumns lists, Issues issues) {
    this.model = model;
    this.lists = lists;
    this.issues = issues;
  }

  void add(ReadRule rule) {
    for (Action action : rule.actions()) {
      Term list = action.adds().list();
      if (lists.isGiven(list, rule.scope())) {
        Group group = new Group(action.place().workbook(), list, rule.scope());
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new Part(rule, action));
      } else {
        issues.error(
            "ScopeMismatch",
            action.place(),
            "no table for each "
                + rule.scope().word()
                + " adds to `"
                + list.label()
                + "`; a rule whose conditions speak of a "
                + rule.scope().word()
                + " cannot either");
      }
    }
  }

  List<DecisionTable> tables() {
    List<DecisionTable> tables = new ArrayList<>();
    groups.forEach((group, parts) -> tables.add(table(group, parts)));
    return tables;
  }

  private DecisionTable table(Group group, List<Part> parts) {
    Set<Term> terms = new LinkedHashSet<>();
    parts.forEach(part -> terms.addAll(part.rule().tests().keySet()));
    List<Then> outputs = List.copyOf(lists.fields(group.list()).values());
    List<Row> rows = new ArrayList<>();
    for (Part part : parts) {
      Map<Term, CellTest> tests = part.rule().tests();
      rows.add(
          new Row(
              part.action().place().row(),
              terms.stream().map(term -> tests.getOrDefault(term, ANY)).toList(),
              outputs.stream().map(then -> output(part, then, group.scope())).toList()));
    }
    return new DecisionTable(
        CellRef.line(group.file(), 0),
        group.file(),
        "",
        HitPolicy.COLLECT,
        group.scope(),
        group.list(),
        null,
        1,
        terms.stream().map(term -> new Input(term, 0)).toList(),
        outputs,
        rows);
  }

  private Output output(Part part, Then then, Scope scope) {
    String field = part.action().adds().fields().getOrDefault(then.field(), "");
    if (field.equals("{" + FormReader.RULE + "}")) {
      return new Output.Code(part.rule().written().code());
    }
    List<Term> tested = List.copyOf(part.rule().tests().keySet());
    return new Entry(model.vocabulary(), scope, tested, part.action().place(), issues)
        .output(then, Form.fill(field, part.action().filled()));
  }
}

package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Model;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.TableGraph;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tables look at a signal, and whether another value of it would make other rows of them
 * count. It only saves asking in vain: whatever it does not rule out is for the rules to decide.
 * Immutable and thread-safe.
 */
final class Readers {

  private final Slots slots;
  private final Map<String, List<Reader>> bySignal = new HashMap<>();

  /**
   * A table that looks at a signal.
   *
   * @param index its number in the model
   * @param weighs whether the signal's value itself goes into the result
   */
  private record Reader(DecisionTable table, int index, boolean weighs) {}

  Readers(Model model, Slots slots) {
    this.slots = slots;
    for (int i = 0; i < model.tables().size(); i++) {
      DecisionTable table = model.tables().get(i);
      for (Term term : TableGraph.reads(table)) {
        bySignal
            .computeIfAbsent(term.name(), name -> new ArrayList<>())
            .add(new Reader(table, i, weighs(table, term)));
      }
    }
  }

  private static boolean weighs(DecisionTable table, Term term) {
    return table.policy() == HitPolicy.WEIGHTED_SUM
        && table.rows().stream()
            .flatMap(row -> row.outputs().stream())
            .anyMatch(output -> output instanceof Output.Weighted part && part.term().equals(term));
  }

  /**
   * Whether other rows count than in an evaluation, now that a signal of one of its subjects has
   * another value, that moved within what is known.
   */
  boolean isMoved(Evaluation evaluation, Subject changed, Term signal) {
    for (Reader reader : bySignal.getOrDefault(signal.name(), List.of())) {
      if (reader.weighs()) {
        return true;
      }
      for (Subject subject : asked(evaluation, reader.table().scope())) {
        if (subject.at(changed.getScope()) == changed && isMoved(evaluation, subject, reader)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Subject> asked(Evaluation evaluation, Scope scope) {
    return switch (scope) {
      case ACCOUNT -> List.of(evaluation.account());
      case PRODUCT -> evaluation.products();
      case PLAY -> evaluation.candidates().stream().map(Candidate::subject).toList();
    };
  }

  private boolean isMoved(Evaluation evaluation, Subject subject, Reader reader) {
    boolean single = reader.table().policy().isSingleHit();
    List<Hit> hits = evaluation.hits(subject);
    int at = 0;
    while (at < hits.size() && hits.get(at).tableIndex() != reader.index()) {
      at++;
    }
    for (DecisionTable.Row row : reader.table().rows()) {
      boolean counted =
          at < hits.size()
              && hits.get(at).tableIndex() == reader.index()
              && hits.get(at).row().number() == row.number();
      if (counted != matches(reader.table(), row, subject)) {
        return true;
      }
      if (counted && single) {
        return false; // the first that matches is the one that did
      }
      at += counted ? 1 : 0;
    }
    return false;
  }

  private boolean matches(DecisionTable table, DecisionTable.Row row, Subject subject) {
    for (int i = 0; i < row.tests().size(); i++) {
      if (!passes(table.inputs().get(i).term(), row.tests().get(i).test(), subject)) {
        return false;
      }
    }
    return true;
  }

  private boolean passes(Term term, UnaryTest test, Subject subject) {
    if (test instanceof UnaryTest.Any) {
      return true;
    }
    Slot slot = slots.of(term);
    if (term.type().isNumeric()) {
      return test.passesNumber(slot.number(subject));
    }
    return term.type().isText()
        ? test.passesText(slot.text(subject))
        : test.passesSet(slot.set(subject));
  }
}

package io.nextplay.decision;

import io.nextplay.decision.Decision.Match;
import io.nextplay.decision.Decision.TraceRow;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.HitPolicy;
import io.nextplay.table.Output;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays out what the tables gave by name, and the rows that gave it. */
final class Results {

  private final Evaluation evaluation;
  private final Wording wording;

  Results(Evaluation evaluation, Wording wording) {
    this.evaluation = evaluation;
    this.wording = wording;
  }

  /** Every result that is the account's or a list, by API name. */
  Map<String, Object> byName() {
    Map<String, Object> results = new LinkedHashMap<>();
    for (DecisionTable table : evaluation.ruleSet().model().tables()) {
      if (table.policy() == HitPolicy.COLLECT && table.result() != null) {
        results.computeIfAbsent(table.result().name(), this::entries);
      } else if (table.scope() == Scope.ACCOUNT) {
        values(table, evaluation.account(), results);
      }
    }
    return results;
  }

  private List<Map<String, Object>> entries(String list) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (Hit hit : evaluation.entries(list)) {
      Map<String, Object> entry = new LinkedHashMap<>();
      if (hit.subject().getProductCode() != null) {
        entry.put("product", hit.subject().getProductCode());
      }
      entry.putAll(outputs(hit));
      entry.put("row", hit.table().rowPlace(hit.row()).toString());
      entries.add(entry);
    }
    return entries;
  }

  private void values(DecisionTable table, Subject subject, Map<String, Object> results) {
    if (table.policy() == HitPolicy.WEIGHTED_SUM && table.result() != null) {
      put(results, table.result(), subject);
    }
    table.outputs().forEach(then -> put(results, then.term(), subject));
  }

  private void put(Map<String, Object> results, Term term, Subject subject) {
    evaluation
        .ruleSet()
        .value(subject, term)
        .ifPresent(value -> results.put(term.name(), json(term, value)));
  }

  /** The rows that counted: for the account, for each product, for each play. */
  List<TraceRow> trace() {
    List<TraceRow> trace = new ArrayList<>();
    evaluation.hits(evaluation.account()).forEach(hit -> trace.add(row(hit)));
    for (Subject product : evaluation.products()) {
      evaluation.hits(product).forEach(hit -> trace.add(row(hit)));
    }
    for (Candidate candidate : evaluation.candidates()) {
      evaluation.hits(candidate.subject()).forEach(hit -> trace.add(row(hit)));
    }
    return trace;
  }

  private TraceRow row(Hit hit) {
    Subject subject = hit.subject();
    return new TraceRow(
        hit.table().name(),
        hit.row().number(),
        subject.getProductCode(),
        subject.getScope() == Scope.PLAY ? subject.getCode() : null,
        matched(hit),
        outputs(hit));
  }

  private Map<String, Match> matched(Hit hit) {
    Map<String, Match> matched = new LinkedHashMap<>();
    for (int i = 0; i < hit.table().inputs().size(); i++) {
      Term term = hit.table().inputs().get(i).term();
      DecisionTable.CellTest test = hit.row().tests().get(i);
      if (!(test.test() instanceof UnaryTest.Any)) {
        Object value =
            evaluation
                .ruleSet()
                .value(hit.subject(), term)
                .map(known -> json(term, known))
                .orElse(null);
        matched.merge(
            term.name(),
            new Match(value, test.text()),
            (one, two) -> new Match(one.value(), one.test() + " and " + two.test()));
      }
    }
    return matched;
  }

  /** What a row says, by API name: numbers, codes, filled texts. */
  private Map<String, Object> outputs(Hit hit) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    if (hit.table().policy() == HitPolicy.WEIGHTED_SUM) {
      if (hit.row().outputs().get(0) instanceof Output.Weighted weighted
          && hit.row().outputs().get(1) instanceof Output.Num weight) {
        outputs.put("score", weighted.term().name());
        outputs.put("weight", weight.value());
      }
      return outputs;
    }
    for (int i = 0; i < hit.table().outputs().size(); i++) {
      DecisionTable.Then then = hit.table().outputs().get(i);
      Object value = output(hit, hit.row().outputs().get(i));
      if (value != null) {
        outputs.put(then.field(), value);
      }
    }
    return outputs;
  }

  private @Nullable Object output(Hit hit, Output output) {
    if (output instanceof Output.Num num) {
      return num.value();
    }
    if (output instanceof Output.Code code) {
      return code.value();
    }
    return output instanceof Output.Words words
        ? wording.fill(words.template(), hit.subject(), hit)
        : null;
  }

  /** A value as JSON has it: dates as text, flags as booleans, sets in order. */
  static Object json(Term term, Object value) {
    if (value instanceof Double number && term.type() == ValueType.FLAG) {
      return number == 1;
    }
    if (value instanceof Double number && term.type() == ValueType.DATE) {
      return LocalDate.ofEpochDay(number.longValue()).toString();
    }
    if (value instanceof Set<?> set) {
      TreeSet<String> sorted = new TreeSet<>();
      set.forEach(each -> sorted.add(String.valueOf(each)));
      return List.copyOf(sorted);
    }
    return value;
  }
}

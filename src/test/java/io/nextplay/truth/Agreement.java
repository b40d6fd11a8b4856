package io.nextplay.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Event;
import io.nextplay.engine.Given;
import io.nextplay.engine.Guardrail;
import io.nextplay.engine.Hit;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import io.nextplay.table.Workbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks the engine and the naive interpreter the same, and compares all that they say. */
final class Agreement {

  private final RuleSet rules;
  private final NaiveModel model;

  Agreement(List<Workbook> workbooks, Map<String, String> texts) {
    this.rules = Shipped.compile(workbooks, texts);
    this.model = new NaiveModel(workbooks, new TreeMap<>(texts));
  }

  RuleSet rules() {
    return rules;
  }

  /** Decides twice and compares; the case names what to say when they differ. */
  Evaluation check(Asked asked, String name) {
    Evaluation evaluation = decide(rules, asked);
    NaiveInterpreter naive = new NaiveInterpreter(model, asked);
    List<NaiveCandidate> candidates = naive.candidates();
    List<Subject> subjects = new ArrayList<>(List.of(evaluation.account()));
    subjects.addAll(evaluation.products());
    evaluation.candidates().forEach(candidate -> subjects.add(candidate.subject()));
    List<NaiveSubject> naiveSubjects = naive.subjects();
    candidates.forEach(candidate -> naiveSubjects.add(candidate.play()));
    if (!ranking(evaluation).equals(naiveRanking(candidates))) {
      assertThat(ranking(evaluation))
          .as("ranking of %s, asked %s", name, asked)
          .isEqualTo(naiveRanking(candidates));
    }
    for (int i = 0; i < subjects.size(); i++) {
      compare(evaluation, subjects.get(i), naive, naiveSubjects.get(i), asked, name);
    }
    return evaluation;
  }

  static Evaluation decide(RuleSet rules, Asked asked) {
    RuleSet.Reading reading = reading(rules, asked);
    return rules
        .decider()
        .decide(
            reading.facts().orElseThrow(() -> new AssertionError(reading.issues())), asked.asOf());
  }

  static RuleSet.Reading reading(RuleSet rules, Asked asked) {
    return rules.read(given(asked));
  }

  static Given given(Asked asked) {
    List<Event> events =
        asked.events() == null
            ? null
            : asked.events().stream()
                .map(e -> new Event(e.id(), e.type(), e.time(), e.product(), e.user()))
                .toList();
    return new Given("account", asked.account(), asked.products(), events);
  }

  private void compare(
      Evaluation evaluation,
      Subject subject,
      NaiveInterpreter naive,
      NaiveSubject naiveSubject,
      Asked asked,
      String name) {
    Map<String, Object> found = found(evaluation, subject);
    Map<String, Object> expected = expected(naive, naiveSubject);
    if (!found.equals(expected)) {
      assertThat(found).as("%s of %s, asked %s", subject, name, asked).isEqualTo(expected);
    }
  }

  private Map<String, Object> found(Evaluation evaluation, Subject subject) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (Term term : rules.model().vocabulary().terms()) {
      if (term.type() != ValueType.LIST) {
        rules.value(subject, term).ifPresent(value -> found.put(term.label(), value));
      }
    }
    for (Hit hit : evaluation.hits(subject)) {
      Term result = hit.table().result();
      String key = key(hit.table().name(), result == null ? "" : result.label());
      found.merge(key, hit.row().number() + " ", (a, b) -> a.toString() + b);
    }
    return found;
  }

  private Map<String, Object> expected(NaiveInterpreter naive, NaiveSubject subject) {
    Map<String, Object> expected = new LinkedHashMap<>();
    for (Term term : rules.model().vocabulary().terms()) {
      Object value = term.type() == ValueType.LIST ? null : naive.value(subject, term.label());
      if (value != null) {
        expected.put(term.label(), asEngine(value));
      }
    }
    for (NaiveTable table : model.tables) {
      if (table.scope().equals(subject.scope)) {
        for (int row : naive.outcome(table, subject).rows()) {
          String key = key(table.name(), table.result());
          expected.merge(key, row + " ", (a, b) -> a.toString() + b);
        }
      }
    }
    return expected;
  }

  /** Of a file of sentences each list is a table of its own, asked when its turn comes. */
  private static String key(String table, String list) {
    return table.endsWith("!line") ? table + " " + list : table;
  }

  private static Object asEngine(Object value) {
    if (value instanceof BigDecimal number) {
      return number.doubleValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1.0 : 0.0;
    }
    return value instanceof LocalDate date ? (Object) (double) date.toEpochDay() : value;
  }

  private static List<String> ranking(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (Candidate each : evaluation.candidates()) {
      List<String> proposedBy = each.proposedBy().stream().map(Agreement::place).toList();
      List<String> removedBy =
          each.removedBy().stream().map(Guardrail::hit).map(Agreement::place).toList();
      String product = each.getProduct() == null ? "" : each.getProduct();
      lines.add(
          line(
              each.getPlay(),
              product,
              each.getMotion(),
              each.getPriority(),
              proposedBy,
              removedBy));
    }
    return lines;
  }

  private static List<String> naiveRanking(List<NaiveCandidate> candidates) {
    return candidates.stream()
        .map(
            c ->
                line(
                    c.play().code,
                    c.product(),
                    c.motion(),
                    c.priority().doubleValue(),
                    c.proposedBy(),
                    c.removedBy()))
        .toList();
  }

  private static String line(
      String play,
      String product,
      String motion,
      double priority,
      List<String> proposedBy,
      List<String> removedBy) {
    return String.join(
        " ",
        play,
        "for",
        product,
        motion,
        String.valueOf(priority),
        "by",
        proposedBy.toString(),
        "not",
        removedBy.toString());
  }

  private static String place(Hit hit) {
    return hit.table().rowPlace(hit.row()).toString();
  }
}

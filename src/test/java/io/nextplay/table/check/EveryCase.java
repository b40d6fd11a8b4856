package io.nextplay.table.check;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All cases of a small table, tried one after the other: values on, between and beyond all numbers
 * that its tests can name, all choices, all sets. Knows nothing of boxes.
 */
final class EveryCase {

  private final DecisionTable table;
  private final List<Term> terms;
  private final List<List<Object>> cases = new ArrayList<>();

  EveryCase(DecisionTable table) {
    this.table = table;
    this.terms = table.inputs().stream().map(DecisionTable.Input::term).distinct().toList();
    fill(new ArrayList<>());
  }

  private void fill(List<Object> begun) {
    if (begun.size() == terms.size()) {
      cases.add(Collections.unmodifiableList(new ArrayList<>(begun)));
      return;
    }
    for (Object value : values(terms.get(begun.size()))) {
      begun.add(value);
      fill(begun);
      begun.remove(begun.size() - 1);
    }
  }

  private static List<Object> values(Term term) {
    List<Object> values = new ArrayList<>();
    if (!term.name().equals("share")) { // which has a default, and so is never missing
      values.add(null);
    }
    switch (term.name()) {
      case "yes" -> values.addAll(List.of(0.0, 1.0));
      case "choice" -> values.addAll(RandomTables.CHOICES);
      case "word" -> values.addAll(List.of("alpha", "beta", "gamma"));
      case "owned" -> values.addAll(subsets());
      case "day" ->
          RandomTables.DAYS.forEach(
              day -> {
                double at = LocalDate.parse(day).toEpochDay();
                values.addAll(List.of(at - 1, at, at + 1));
              });
      default -> values.addAll(numbers(term));
    }
    return values;
  }

  private static List<Object> numbers(Term term) {
    double unit = term.name().equals("share") ? 0.01 : 1;
    List<Object> numbers = new ArrayList<>();
    for (double number : RandomTables.NUMBERS) {
      numbers.addAll(List.of((number - 1) * unit, number * unit, (number + 1) * unit));
    }
    if (term.name().equals("scale")) {
      numbers.addAll(List.of(0.0, 10.0));
      numbers.removeIf(each -> (double) each < 0 || (double) each > 10);
    }
    return numbers;
  }

  private static List<Set<String>> subsets() {
    List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
    for (String element : RandomTables.ELEMENTS) {
      for (Set<String> known : List.copyOf(subsets)) {
        Set<String> more = new HashSet<>(known);
        more.add(element);
        subsets.add(more);
      }
    }
    return subsets;
  }

  /** Whether some case is as asked. */
  boolean any(Predicate<List<Object>> asked) {
    return cases.stream().anyMatch(asked);
  }

  static boolean isKnown(List<Object> values) {
    return !values.contains(null);
  }

  boolean matches(int row, List<Object> values) {
    for (int i = 0; i < table.inputs().size(); i++) {
      Term term = table.inputs().get(i).term();
      UnaryTest test = table.rows().get(row).tests().get(i).test();
      if (!passes(test, term, values.get(terms.indexOf(term)))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static boolean passes(UnaryTest test, Term term, Object value) {
    if (term.type().isNumeric()) {
      return test.passesNumber(value == null ? Double.NaN : (Double) value);
    }
    return term.type().isText()
        ? test.passesText((String) value)
        : test.passesSet((Set<String>) value);
  }

  /** The case that a finding gives as an example. */
  List<Object> example(Map<String, ?> data) {
    Map<String, Object> values = new LinkedHashMap<>(data);
    List<Object> example = new ArrayList<>();
    for (Term term : terms) {
      Object value = values.get(term.name());
      if (value instanceof Boolean flag) {
        value = flag ? 1.0 : 0.0;
      } else if (value instanceof List<?> list) {
        value = new HashSet<>(list);
      } else if (value instanceof String day && term.name().equals("day")) {
        value = (double) LocalDate.parse(day).toEpochDay();
      }
      example.add(value);
    }
    return example;
  }
}

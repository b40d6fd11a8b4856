package io.nextplay.decision;

import io.nextplay.engine.Slice;
import io.nextplay.table.Invariant;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signal that has a say in an invariant, and the values to try: one of each cell between the
 * tables' cut-points, and none at all. Immutable.
 *
 * @param signal the signal
 * @param product the product that it is of; null for the account
 * @param values in the forms that the API takes, ascending where there is an order; the first is
 *     null, for a missing value
 * @param exact whether they stand for all values
 */
record Variable(
    Signal signal, @Nullable String product, List<@Nullable Object> values, boolean exact) {

  /** More sets than those of so many elements are too many. */
  private static final int MOST_ELEMENTS = 4;

  Variable {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The variables of a slice: those of products once for each product that is for sale. */
  static List<Variable> of(Slice slice, List<Product> products) {
    List<Variable> variables = new ArrayList<>();
    for (Slice.Input input : slice.inputs()) {
      List<@Nullable Object> values = values(input);
      boolean exact =
          input.signal().term().type() != ValueType.SET || elements(input).size() <= MOST_ELEMENTS;
      if (input.signal().term().scope() == Scope.PRODUCT) {
        for (Product product : products) {
          if (!product.base()) {
            variables.add(new Variable(input.signal(), product.code(), values, exact));
          }
        }
      } else {
        variables.add(new Variable(input.signal(), null, values, exact));
      }
    }
    return variables;
  }

  private static List<@Nullable Object> values(Slice.Input input) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(null);
    Term term = input.signal().term();
    switch (term.type()) {
      case CHOICE -> values.addAll(term.choices());
      case FLAG -> values.addAll(List.of(false, true));
      case TEXT -> {
        values.addAll(input.named());
        values.add(input.named().contains("other") ? "yet other" : "other");
      }
      case SET -> values.addAll(sets(elements(input)));
      case NUMBER, RATIO, DATE ->
          LeverValues.numbers(input.signal(), input.cuts(), input.belowZero())
              .forEach(number -> values.add(plain(term.type(), number)));
      case LIST -> {}
    }
    return values;
  }

  private static List<String> elements(Slice.Input input) {
    List<String> choices = input.signal().term().choices();
    return choices.isEmpty() ? input.named() : choices;
  }

  private static Object plain(ValueType type, double number) {
    return type == ValueType.DATE ? LocalDate.ofEpochDay((long) number).toString() : number;
  }

  /** All sets of few elements; of many only the smallest and the largest. */
  private static List<Object> sets(List<String> elements) {
    Set<List<String>> sets = new LinkedHashSet<>(List.of(List.of()));
    if (elements.size() <= MOST_ELEMENTS) {
      for (String element : elements) {
        for (List<String> known : List.copyOf(sets)) {
          List<String> more = new ArrayList<>(known);
          more.add(element);
          sets.add(List.copyOf(more));
        }
      }
    } else {
      elements.forEach(element -> sets.add(List.of(element)));
      sets.add(List.copyOf(elements));
    }
    return new ArrayList<>(sets);
  }

  /** The same variable with only those values that pass what is asked of its signal. */
  Variable asked(List<Invariant.Condition> conditions) {
    List<@Nullable Object> passing = new ArrayList<>();
    for (Object value : values) {
      boolean passes =
          conditions.stream()
              .filter(each -> each.term().name().equals(signal.name()))
              .allMatch(each -> ScenarioRun.passes(each.test(), each.term(), typed(value)));
      if (passes) {
        passing.add(value);
      }
    }
    return passing.isEmpty() ? this : new Variable(signal, product, passing, exact);
  }

  private @Nullable Object typed(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1.0 : 0.0;
    }
    if (value instanceof String day && signal.term().type() == ValueType.DATE) {
      return (double) LocalDate.parse(day).toEpochDay();
    }
    return value instanceof List<?> set ? Set.copyOf(set) : value;
  }
}

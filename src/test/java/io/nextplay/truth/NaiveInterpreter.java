package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.truth.NaiveModel.NaiveProduct;
import io.nextplay.truth.NaiveSheet.Column;
import io.nextplay.truth.NaiveSubject.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides as {@code workbooks.md} says, from the raw cells, row by row and test by test; whatever
 * result is needed is worked out when it is asked for. Shares no code with the reader and the
 * engine that it judges. One for each decision.
 */
final class NaiveInterpreter {

  private final NaiveModel model;
  private final Asked asked;
  private final NaiveSubject account = NaiveSubject.account();
  private final List<NaiveSubject> products = new ArrayList<>();

  NaiveInterpreter(NaiveModel model, Asked asked) {
    this.model = model;
    this.asked = asked;
    give(account, asked.account());
    for (NaiveProduct product : model.products) {
      if (!product.base() && !owned().contains(product.code())) {
        NaiveSubject subject = NaiveSubject.product(product.code(), account);
        subject.given.put("product", product.code());
        give(subject, asked.products().getOrDefault(product.code(), Map.of()));
        products.add(subject);
      }
    }
  }

  private Set<?> owned() {
    boolean known =
        model.signals.values().stream().anyMatch(s -> s.term().name().equals("ownedProducts"));
    return known && value(account, "ownedProducts") instanceof Set<?> set ? set : Set.of();
  }

  /** The account, then the products that it does not own. */
  List<NaiveSubject> subjects() {
    List<NaiveSubject> subjects = new ArrayList<>(List.of(account));
    subjects.addAll(products);
    return subjects;
  }

  /** The candidate plays, best first. */
  List<NaiveCandidate> candidates() {
    return new NaiveRanking(this, model).ranked();
  }

  private void give(NaiveSubject subject, Map<String, Object> values) {
    for (NaiveSignal signal : model.signals.values()) {
      if (signal.scope().equals(subject.scope) && values.get(signal.term().name()) != null) {
        Object value = plain(signal.term(), values.get(signal.term().name()));
        subject.given.put(NaiveSheet.small(signal.term().label()), value);
      }
    }
  }

  private static Object plain(NaiveTerm term, Object sent) {
    if (sent instanceof Double number) {
      return BigDecimal.valueOf(number);
    }
    return term.type().equals("date") ? LocalDate.parse((String) sent) : sent;
  }

  /** The value under a header as a subject sees it; null when missing. */
  Object value(NaiveSubject subject, String header) {
    String key = model.term(header).key();
    NaiveSignal signal = model.signals.get(key);
    if (signal != null) {
      NaiveSubject holder = subject.at(signal.scope());
      return holder == null ? null : signalValue(holder, signal, key);
    }
    List<NaiveTable> makers = model.makers(key);
    if (makers.isEmpty()) {
      NaiveSubject holder = key.equals("product") ? subject.product : subject;
      return holder == null ? null : holder.given.get(key);
    }
    if (makers.get(0).isList()) {
      return collected(subject, makers, key);
    }
    NaiveSubject holder = subject.at(makers.get(0).scope());
    return holder == null ? null : outcome(makers.get(0), holder).values().get(key);
  }

  private Object signalValue(NaiveSubject holder, NaiveSignal signal, String key) {
    if (holder.given.containsKey(key)) {
      return holder.given.get(key);
    }
    Object value = null;
    if (!signal.derivation().isEmpty()) {
      String product = holder.scope.equals("product") ? holder.code : null;
      value =
          new NaiveDerivation(model.eventWeights, asked, product, name -> value(holder, name))
              .value(signal);
    }
    holder.given.put(key, value == null ? signal.defaultValue() : value);
    return holder.given.get(key);
  }

  private Set<String> collected(NaiveSubject subject, List<NaiveTable> makers, String key) {
    Set<String> all = new TreeSet<>();
    for (NaiveSubject each : subject.listed(products)) {
      for (NaiveTable maker : makers) {
        if (maker.scope().equals(each.scope)) {
          ((Set<?>) outcome(maker, each).values().getOrDefault(key, Set.of()))
              .forEach(element -> all.add((String) element));
        }
      }
    }
    return all;
  }

  /** What a table says about a subject of its scope. */
  Outcome outcome(NaiveTable table, NaiveSubject subject) {
    Outcome known = subject.outcomes.get(table);
    if (known == null) {
      known = ask(table, subject);
      subject.outcomes.put(table, known);
    }
    return known;
  }

  private Outcome ask(NaiveTable table, NaiveSubject subject) {
    List<Integer> matching = new ArrayList<>();
    for (int row : table.sheet().rows()) {
      if (matches(table, row, subject)) {
        matching.add(row);
      }
    }
    return switch (table.policy()) {
      case "collect" -> new Outcome(matching, entries(table, matching));
      case "collect sum" -> new Outcome(matching, sum(table, matching, subject));
      case "weighted sum" -> new Outcome(matching, weightedSum(table, matching, subject));
      default -> first(table, matching);
    };
  }

  private boolean matches(NaiveTable table, int row, NaiveSubject subject) {
    for (Column when : table.whens()) {
      if (table.cell(row, when).isBlank()) {
        continue;
      }
      NaiveTerm term = model.term(when.header());
      if (!NaiveTest.passes(term, value(subject, when.header()), table.cell(row, when))) {
        return false;
      }
    }
    return true;
  }

  private Outcome first(NaiveTable table, List<Integer> matching) {
    Map<String, Object> values = new HashMap<>();
    if (matching.isEmpty()) {
      return new Outcome(List.of(), values);
    }
    int row = matching.get(0);
    for (Column then : table.thens()) {
      Object value = output(table, row, then);
      if (value != null) {
        values.put(
            NaiveSheet.small(table.labelOf(then)),
            value instanceof BigDecimal number ? table.clamp(number) : value);
      }
    }
    return new Outcome(List.of(row), values);
  }

  /** What a row says in a column: by the type of the result, null when blank. */
  Object output(NaiveTable table, int row, Column then) {
    return model.term(table.labelOf(then)).value(table.cell(row, then));
  }

  private Map<String, Object> entries(NaiveTable table, List<Integer> matching) {
    Map<String, Object> fields = new HashMap<>();
    for (Column then : table.thens()) {
      Set<String> codes = new TreeSet<>();
      for (int row : matching) {
        if (table.cell(row, then) instanceof Cell.Text text) {
          codes.add(text.value());
        }
      }
      fields.put(NaiveSheet.small(table.labelOf(then)), codes);
    }
    return fields;
  }

  private Map<String, Object> sum(NaiveTable table, List<Integer> matching, NaiveSubject subject) {
    Column then = table.thens().get(0);
    boolean known = false;
    for (Column when : table.whens()) {
      known |= value(subject, when.header()) != null;
    }
    if (matching.isEmpty() && !known) {
      return Map.of();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int row : matching) {
      sum = sum.add((BigDecimal) output(table, row, then));
    }
    return Map.of(NaiveSheet.small(table.labelOf(then)), table.clamp(rounded(sum)));
  }

  private Map<String, Object> weightedSum(
      NaiveTable table, List<Integer> matching, NaiveSubject subject) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row : matching) {
      BigDecimal weight = ((Cell.Numeric) table.sheet().cell(row, "Weight")).value();
      Object value = value(subject, table.sheet().text(row, "Score"));
      if (value == null) {
        return Map.of();
      }
      sum = sum.add(weight.multiply(number(value)));
    }
    if (matching.isEmpty()) {
      return Map.of();
    }
    BigDecimal scaled = rounded(sum.multiply(table.scale()));
    return Map.of(NaiveSheet.small(table.result()), table.clamp(scaled));
  }

  private static BigDecimal number(Object value) {
    return value instanceof Boolean flag
        ? (flag ? BigDecimal.ONE : BigDecimal.ZERO)
        : (BigDecimal) value;
  }

  /** To six decimals; what lies beyond the twelfth is binary noise and no reason to round down. */
  static BigDecimal rounded(BigDecimal value) {
    return value.setScale(12, RoundingMode.HALF_UP).setScale(6, RoundingMode.HALF_UP);
  }
}

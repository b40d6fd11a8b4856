package io.nextplay.engine;

import io.nextplay.PlainText;
import io.nextplay.Pointers;
import io.nextplay.table.EventType;
import io.nextplay.table.Model;
import io.nextplay.table.Nearest;
import io.nextplay.table.Product;
import io.nextplay.table.Scope;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a caller says against the signal dictionary: unknown names and wrong types are
 * issues, all at once, never ignored. Immutable and thread-safe.
 */
final class FactsReader {

  /** Which of two events with one id counts must not depend on which was sent first. */
  private static final Comparator<Event> FIRST =
      Comparator.comparing(Event::time)
          .thenComparing(Event::type)
          .thenComparing(Event::product, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Event::user, Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final int MOST_HINTS = 1_000;

  private final Slots slots;
  private final Map<String, Slot> accountSignals = new LinkedHashMap<>();
  private final Map<String, Slot> productSignals = new LinkedHashMap<>();
  private final List<String> products;
  private final Map<String, EventType> eventTypes;
  private final EventLists eventLists;

  FactsReader(Model model, Slots slots) {
    this.slots = slots;
    this.products = model.products().stream().map(Product::code).toList();
    this.eventTypes = model.eventTypes();
    this.eventLists = new EventLists(model.signals());
    for (Signal signal : model.signals()) {
      (signal.term().scope() == Scope.PRODUCT ? productSignals : accountSignals)
          .put(signal.name(), slots.of(signal.term()));
    }
  }

  /** The facts when there is no issue. */
  record Read(Optional<Facts> facts, List<FactIssue> issues) {}

  Read read(Given given) {
    List<FactIssue> issues = new ArrayList<>();
    Values account = values(Scope.ACCOUNT, given.signals(), "/account", issues);
    Map<String, Values> ofProducts = new HashMap<>();
    given
        .products()
        .forEach(
            (code, signals) -> {
              String pointer = "/account/products" + Pointers.of(code);
              if (!products.contains(code)) {
                issues.add(
                    new FactIssue(
                        "UnknownProduct",
                        "`" + code + "` is not a product" + Nearest.hint(code, products),
                        pointer));
              }
              ofProducts.put(code, values(Scope.PRODUCT, signals, pointer, issues));
            });
    Events events = given.events() == null ? null : events(given.events(), issues);
    return new Read(
        issues.isEmpty()
            ? Optional.of(new Facts(given.accountId(), account, ofProducts, events))
            : Optional.empty(),
        List.copyOf(issues));
  }

  private Values values(
      Scope scope, Map<String, Object> sent, String pointer, List<FactIssue> issues) {
    Map<String, Slot> dictionary = scope == Scope.PRODUCT ? productSignals : accountSignals;
    Values values = slots.none(scope).copy();
    sent.forEach(
        (name, value) -> {
          Slot slot = dictionary.get(name);
          if (slot == null) {
            issues.add(unknown(name, hinted(dictionary, issues), pointer + Pointers.of(name)));
          } else if (value != null) {
            Object typed = typed(slot.term(), value);
            if (typed == null) {
              issues.add(wrongType(slot.term(), value, pointer + Pointers.of(name)));
            } else if (typed instanceof Double number && !slot.plausibility().admits(number)) {
              issues.add(slot.plausibility().issue(number, pointer + Pointers.of(name)));
            } else {
              values.put(slot, typed);
            }
          }
        });
    return values;
  }

  /** Whoever has more mistakes than anybody reads is not helped by more suggestions. */
  private static Collection<String> hinted(Map<String, Slot> dictionary, List<FactIssue> issues) {
    return issues.size() < MOST_HINTS ? dictionary.keySet() : List.of();
  }

  private FactIssue unknown(String name, Collection<String> known, String pointer) {
    boolean elsewhere = accountSignals.containsKey(name) || productSignals.containsKey(name);
    String hint =
        elsewhere
            ? productSignals.containsKey(name)
                ? "; it belongs to a product, under `products`"
                : "; it belongs to the account"
            : Nearest.hint(name, known);
    return new FactIssue("UnknownSignal", "`" + name + "` is not a signal" + hint, pointer);
  }

  private static @Nullable Object typed(Term term, Object value) {
    return switch (term.type()) {
      case NUMBER, RATIO -> value instanceof Number number ? finite(number) : null;
      case FLAG -> value instanceof Boolean flag ? (Object) (flag ? 1.0 : 0.0) : null;
      case DATE -> value instanceof String text ? day(text) : null;
      case CHOICE -> value instanceof String text ? choice(term, text) : null;
      case TEXT -> value instanceof String text && PlainText.is(text) ? text : null;
      case SET -> value instanceof Collection<?> parts ? set(term, parts) : null;
      case LIST -> null;
    };
  }

  private static FactIssue wrongType(Term term, Object value, String pointer) {
    return new FactIssue("WrongType", "`" + shown(value) + "` is not " + expected(term), pointer);
  }

  /** Adding zero turns -0 into 0, which hash indexes would tell apart. */
  private static @Nullable Object finite(Number number) {
    double value = number.doubleValue() + 0.0;
    return Double.isFinite(value) ? (Object) value : null;
  }

  private static @Nullable Object day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= 1 && day.getYear() <= 9999
          ? (Object) (double) day.toEpochDay()
          : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String choice(Term term, String text) {
    int at = term.choices().indexOf(text);
    return at < 0 ? null : term.choices().get(at);
  }

  private static @Nullable Set<String> set(Term term, Collection<?> parts) {
    Set<String> elements = new HashSet<>();
    for (Object part : parts) {
      if (!(part instanceof String text)
          || (!term.choices().isEmpty() && !term.choices().contains(text))) {
        return null;
      }
      elements.add(text);
    }
    return Set.copyOf(elements);
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static String expected(Term term) {
    String name = "; `" + term.name() + "` takes ";
    return switch (term.type()) {
      case NUMBER -> "a number" + name + "one such as 12.5";
      case RATIO -> "a ratio" + name + "a fraction such as 0.92 for 92 %";
      case FLAG -> "a flag" + name + "true or false";
      case DATE -> "a date" + name + "one such as \"2026-12-31\"";
      case CHOICE -> "a choice" + name + "one of " + String.join(", ", term.choices());
      case TEXT -> "a text" + name + "a string without control characters";
      case SET, LIST ->
          "a list of texts"
              + name
              + "an array"
              + (term.choices().isEmpty() ? "" : " of " + String.join(", ", term.choices()));
    };
  }

  private Events events(List<Event> sent, List<FactIssue> issues) {
    Map<Object, Event> once = new LinkedHashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      Event event = sent.get(i);
      if (!eventTypes.containsKey(event.type())) {
        issues.add(
            new FactIssue(
                "UnknownEventType",
                "`"
                    + event.type()
                    + "` is not an event type"
                    + Nearest.hint(event.type(), eventTypes.keySet()),
                "/events/" + i + "/type"));
      }
      if (event.product() != null && !products.contains(event.product())) {
        issues.add(
            new FactIssue(
                "UnknownProduct",
                "`"
                    + event.product()
                    + "` is not a product"
                    + Nearest.hint(event.product(), products),
                "/events/" + i + "/product"));
      }
      once.merge(
          event.id() == null ? event : event.id(),
          event,
          (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
    }
    return new Events(once.values(), eventLists);
  }
}

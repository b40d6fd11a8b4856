package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.Form.Slot;
import io.nextplay.engine.sentence.SentenceForm.Kind;
import io.nextplay.engine.sentence.WrittenRule.Line;
import io.nextplay.table.Cell;
import io.nextplay.table.CellRef;
import io.nextplay.table.DecisionTable.CellTest;
import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.TestParser;
import io.nextplay.table.UnaryTest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands a line of a rule: finds the sentence that it is as a whole, with all places filled as
 * they must be. Of several the one with the most words of its own counts. Stateless.
 */
final class SentenceReader {

  /** So many words in common make a sentence worth proposing. */
  private static final int ALIKE = 2;

  private final List<Form> inOrder;
  private final List<Form> forms;
  private final SlotReader slots;

  SentenceReader(List<Form> forms, SlotReader slots) {
    this.inOrder = List.copyOf(forms);
    this.forms =
        forms.stream()
            .sorted(Comparator.comparingInt((Form form) -> form.words().length()).reversed())
            .toList();
    this.slots = slots;
  }

  /** A line below {@code when}. */
  record Condition(CellRef place, Scope scope, Term term, CellTest test) {}

  /** A line below {@code then}: the sentence, and what stands in its places. */
  record Action(CellRef place, Meaning.Adds adds, Map<String, String> filled) {}

  /** What a form makes of the places of a line. */
  private interface Taking<T> {
    T take(Form form, Map<String, String> written, Progress progress) throws Misfit;
  }

  /** How many places were right before one was wrong. */
  private static final class Progress {
    private int right;
  }

  Condition condition(Line line) throws Misfit {
    return first(
        line,
        Kind.CONDITION,
        (form, written, progress) -> {
          Meaning.Asks asks = (Meaning.Asks) form.meaning();
          Term term = term(form, asks, written);
          progress.right++;
          Map<String, String> filled = filled(form, written, term, progress);
          String cell = Form.fill(asks.test(), filled);
          return new Condition(
              line.place(), asks.scope(), term, new CellTest(test(term, cell), cell));
        });
  }

  Action action(Line line) throws Misfit {
    return first(
        line,
        Kind.ACTION,
        (form, written, progress) ->
            new Action(
                line.place(),
                (Meaning.Adds) form.meaning(),
                filled(form, written, null, progress)));
  }

  private Term term(Form form, Meaning.Asks asks, Map<String, String> written) throws Misfit {
    for (Slot slot : form.slots()) {
      if (slot.type().isFact()) {
        try {
          return slots.fact(slot.type(), asks.scope(), written.getOrDefault(slot.name(), ""));
        } catch (SlotReader.WrongKind e) {
          throw withExample(e, asks.scope());
        }
      }
    }
    return slots.fact(SlotType.FACT, asks.scope(), asks.fact());
  }

  /** Names a sentence that does ask for such a signal or result. */
  private Misfit withExample(SlotReader.WrongKind wrong, Scope scope) {
    return inOrder.stream()
        .filter(form -> form.meaning() instanceof Meaning.Asks asks && asks.scope() == scope)
        .filter(form -> form.slots().stream().anyMatch(slot -> slot.type().fits(wrong.term())))
        .findFirst()
        .map(form -> new Misfit(wrong.code(), wrong.text() + "; write `" + form.text() + "`"))
        .orElse(wrong);
  }

  private static UnaryTest test(Term term, String cell) throws Misfit {
    try {
      return new TestParser(term).parse(new Cell.Text(cell));
    } catch (TestParser.Unreadable e) {
      throw new Misfit(e);
    }
  }

  private Map<String, String> filled(
      Form form, Map<String, String> written, @Nullable Term term, Progress progress)
      throws Misfit {
    Map<String, String> filled = new LinkedHashMap<>();
    for (Slot slot : form.slots()) {
      String text = written.getOrDefault(slot.name(), "");
      switch (slot.type()) {
        case NUMBER, DATE, FLAG, CHOICE, SET, FACT -> {}
        case VALUE -> filled.put(slot.name(), slots.value(Objects.requireNonNull(term), text));
        case VALUES -> filled.put(slot.name(), slots.values(Objects.requireNonNull(term), text));
        case REASON -> filled.put(slot.name(), SlotReader.reason(text));
        default -> filled.put(slot.name(), slots.codes(slot.type(), text));
      }
      progress.right++;
    }
    return filled;
  }

  private <T> T first(Line line, Kind kind, Taking<T> taking) throws Misfit {
    Misfit nearest = null;
    int best = -1;
    for (Form form : forms) {
      Optional<Map<String, String>> written =
          form.kind() == kind ? form.match(line.text()) : Optional.empty();
      if (written.isPresent()) {
        Progress progress = new Progress();
        try {
          return taking.take(form, written.get(), progress);
        } catch (Misfit e) {
          if (progress.right > best) {
            best = progress.right;
            nearest = e;
          }
        }
      }
    }
    throw nearest == null ? unknown(line, kind) : nearest;
  }

  private Misfit unknown(Line line, Kind kind) {
    boolean elsewhere =
        forms.stream().anyMatch(f -> f.kind() != kind && f.match(line.text()).isPresent());
    if (elsewhere) {
      return new Misfit(
          "UnknownSentence",
          Misfit.quoted(line.text())
              + (kind == Kind.CONDITION ? " belongs below `then`" : " belongs below `when`"));
    }
    Set<String> words = words(line.text());
    Optional<Form> alike =
        forms.stream()
            .filter(form -> form.kind() == kind && common(form, words) >= ALIKE)
            .max(Comparator.comparingDouble((Form form) -> likeness(form, words)));
    return new Misfit(
        "UnknownSentence",
        Misfit.quoted(line.text())
            + " is none of the sentences"
            + alike.map(form -> "; the nearest is `" + form.text() + "`").orElse(""));
  }

  private static double likeness(Form form, Set<String> words) {
    return (double) common(form, words) / words(form.words()).size();
  }

  private static int common(Form form, Set<String> words) {
    Set<String> own = words(form.words());
    own.retainAll(words);
    return own.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split(" +")));
  }
}

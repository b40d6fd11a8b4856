package io.nextplay.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was sent about an account or product, laid out as a {@link Subject} keeps it, so that it
 * need only be copied for each decision. Not to be changed after it was made.
 */
final class Values {

  final double[] numbers;
  final @Nullable String[] texts;
  final @Nullable Set<String>[] sets;

  /** Keeps the arrays, without copying them. */
  Values(double[] numbers, @Nullable String[] texts, @Nullable Set<String>[] sets) {
    this.numbers = numbers;
    this.texts = texts;
    this.sets = sets;
  }

  /** The same values, in arrays of their own. */
  Values copy() {
    return new Values(numbers.clone(), texts.clone(), sets.clone());
  }

  /** The same values, but for one. */
  Values with(Slot slot, Object value) {
    Values changed = copy();
    changed.put(slot, value);
    return changed;
  }

  /** Whether a value was sent. */
  boolean has(Slot slot) {
    int index = slot.index();
    if (slot.term().type().isNumeric()) {
      return !Double.isNaN(numbers[index]);
    }
    return slot.term().type().isText() ? texts[index] != null : sets[index] != null;
  }

  /** Changes a value: a Double, a String or a Set of strings. For whoever makes the values. */
  void put(Slot slot, Object value) {
    if (value instanceof Double number) {
      numbers[slot.index()] = number;
    } else if (value instanceof String text) {
      texts[slot.index()] = text;
    } else if (value instanceof Set<?> set) {
      sets[slot.index()] = strings(set);
    }
  }

  @SuppressWarnings("unchecked") // FactsReader makes no sets but those of strings
  private static Set<String> strings(Set<?> set) {
    return (Set<String>) set;
  }
}

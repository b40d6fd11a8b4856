package io.nextplay.engine.sentence;

import java.util.List;

/**
 * A sentence that can be written, with places to fill: {@code the account's {number} is below
 * {value}}. Immutable.
 *
 * @param text the sentence
 * @param kind where it stands
 * @param slots its places, from left to right
 */
public record SentenceForm(String text, Kind kind, List<Slot> slots) {

  /** Where a sentence stands. */
  public enum Kind {
    /** Under {@code when}. */
    CONDITION,
    /** Under {@code then}. */
    ACTION
  }

  /**
   * A place to fill.
   *
   * @param name its name in the sentence; the type's word, and a digit where there are two
   * @param type what may stand there
   * @param values all that may stand there: labels of signals and results, codes; empty when it
   *     depends on the signal or result that the sentence names, or is free text
   */
  public record Slot(String name, SlotType type, List<String> values) {
    /** Copies its list. */
    public Slot {
      values = List.copyOf(values);
    }
  }

  /** Copies its list. */
  public SentenceForm {
    slots = List.copyOf(slots);
  }
}

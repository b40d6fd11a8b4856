package io.nextplay.engine.sentence;

import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand in a place of a sentence; the place is called by the type's word. */
public enum SlotType {
  /** A signal or result that is a number or a percentage. */
  NUMBER,
  /** A signal that is a date. */
  DATE,
  /** A signal that is yes or no. */
  FLAG,
  /** A signal or result that is one of a few codes, or a text. */
  CHOICE,
  /** A signal or a list's field that holds several codes. */
  SET,
  /** Any signal or result. */
  FACT,
  /** One value of the signal or result that the sentence names. */
  VALUE,
  /** Several of its values, with commas between them. */
  VALUES,
  /** A text in quotes, with places for values as in a workbook. */
  REASON,
  /** One play of the catalogue. */
  PLAY,
  /** Plays of the catalogue, with commas between them. */
  PLAYS,
  /** Motions of the plays, with commas between them. */
  MOTIONS,
  /** Channels that some row routes a play through, with commas between them. */
  CHANNELS,
  /** Codes of products, with commas between them. */
  PRODUCTS;

  /** The word in sentences, such as {@code number}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it stands for a signal or a result. */
  public boolean isFact() {
    return ordinal() <= FACT.ordinal();
  }

  /** Whether a signal or a result may stand there. */
  boolean fits(Term term) {
    ValueType type = term.type();
    return switch (this) {
      case NUMBER -> type == ValueType.NUMBER || type == ValueType.RATIO;
      case DATE -> type == ValueType.DATE;
      case FLAG -> type == ValueType.FLAG;
      case CHOICE -> type.isText();
      case SET -> type == ValueType.SET;
      case FACT -> type != ValueType.LIST;
      default -> false;
    };
  }

  /** The type with a word. */
  static Optional<SlotType> named(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}

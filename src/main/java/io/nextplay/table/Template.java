package io.nextplay.table;

import java.util.List;

/**
 * A text with places for values: {@code health score {Health score} is below {cut-off of Health
 * score}}. Inert: nothing but known labels is ever resolved. Immutable.
 *
 * @param parts the text, piece by piece
 */
public record Template(List<Part> parts) {

  /** A text without places. */
  public static Template of(String text) {
    return new Template(text.isEmpty() ? List.of() : List.of(new Words(text)));
  }

  /** Copies its list. */
  public Template {
    parts = List.copyOf(parts);
  }

  /** A piece of a template. */
  public sealed interface Part {}

  /** Plain text. */
  public record Words(String text) implements Part {}

  /** The value of a signal or a result. */
  public record Value(Term term) implements Part {}

  /** The number that the row's own test on the term names. */
  public record CutOff(Term term) implements Part {}

  /** A part that is left out when one of its values is missing. */
  public record Optional(List<Part> parts) implements Part {
    /** Copies its list. */
    public Optional {
      parts = List.copyOf(parts);
    }
  }
}

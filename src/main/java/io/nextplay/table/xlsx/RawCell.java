package io.nextplay.table.xlsx;

import org.jspecify.annotations.Nullable;

/** One cell element while its pieces arrive. Reused from cell to cell; not thread-safe. */
final class RawCell {

  private static final int LONGEST_FORMULA = 100;

  private final int most;
  private final TextRuns inline;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private String type = "n";
  private @Nullable String style;
  private boolean hasFormula;
  private String inside = "";

  /** Holds texts a little longer than allowed, so that a longer one is known to be too long. */
  RawCell(Limits limits) {
    this.inline = new TextRuns(limits.textLength());
    this.most = 8 * limits.textLength();
  }

  /** A new cell begins. */
  void begin(Xml.Attributes attributes) {
    type = attributes.get("t", "n");
    style = attributes.get("s");
    value.setLength(0);
    formula.setLength(0);
    hasFormula = false;
    inside = "";
    inline.clear();
  }

  /** An element inside of the cell begins. */
  void start(String name) {
    inside = name;
    hasFormula |= name.equals("f");
    inline.start(name);
  }

  /** Text of the current element. */
  void text(String piece) {
    switch (inside) {
      case "v" -> append(value, piece, most);
      case "f" -> append(formula, piece, LONGEST_FORMULA);
      default -> inline.text(piece);
    }
  }

  /** An element inside of the cell ends. */
  void end(String name) {
    inside = "";
    inline.end(name);
  }

  private static void append(StringBuilder target, String piece, int most) {
    target.append(piece, 0, Math.min(piece.length(), most - target.length()));
  }

  /** The stored type: {@code n b e s str inlineStr d}. */
  String type() {
    return type;
  }

  /** The number of the style, or null. */
  @Nullable String style() {
    return style;
  }

  /** The stored value, or empty. */
  String value() {
    return value.toString();
  }

  /** The text stored in the cell itself, or empty. */
  String inlineText() {
    return inline.toString();
  }

  /** Whether it is computed. */
  boolean hasFormula() {
    return hasFormula;
  }

  /** The beginning of the formula without the equals sign; may be empty. */
  String formula() {
    return formula.toString();
  }
}

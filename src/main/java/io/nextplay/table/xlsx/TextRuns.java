package io.nextplay.table.xlsx;

/**
 * Joins the runs of a text ({@code t} elements) and leaves out phonetic hints. Keeps a little more
 * than the longest allowed text, so that a longer one is known to be too long without being held.
 * Not thread-safe.
 */
final class TextRuns {

  private final StringBuilder joined = new StringBuilder();
  private final int most;
  private boolean inText;
  private boolean inPhonetic;

  /** Joins up to that many characters, and some more that tell it was longer. */
  TextRuns(int most) {
    // an escaped character takes seven places; blanks around a text do not count
    this.most = 8 * most;
  }

  /** Forgets everything. */
  void clear() {
    joined.setLength(0);
    inText = false;
    inPhonetic = false;
  }

  /** An element begins. */
  void start(String name) {
    inText |= name.equals("t");
    inPhonetic |= name.equals("rPh");
  }

  /** Text of the current element. */
  void text(String piece) {
    if (inText && !inPhonetic && joined.length() < most) {
      joined.append(piece, 0, Math.min(piece.length(), most - joined.length()));
    }
  }

  /** An element ends. */
  void end(String name) {
    inText &= !name.equals("t");
    inPhonetic &= !name.equals("rPh");
  }

  /** All runs in one, as stored. */
  @Override
  public String toString() {
    return joined.toString();
  }
}

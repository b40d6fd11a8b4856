package io.nextplay.table;

/**
 * One finding about a workbook, as data: what is wrong, where, and what would be right.
 *
 * @param code a stable name of the kind of defect, such as {@code UnknownLabel}
 * @param severity how much it matters
 * @param message one sentence for the author of the workbook: lower case, no full stop, the
 *     author's own text in backticks
 * @param cell where it is
 */
public record Issue(String code, Severity severity, String message, CellRef cell) {

  /** A defect that must be fixed before the tables can be used. */
  public static Issue error(String code, CellRef cell, String message) {
    return new Issue(code, Severity.ERROR, message, cell);
  }

  /** Something that is probably not what was meant. */
  public static Issue warning(String code, CellRef cell, String message) {
    return new Issue(code, Severity.WARNING, message, cell);
  }

  /** Something worth knowing. */
  public static Issue info(String code, CellRef cell, String message) {
    return new Issue(code, Severity.INFO, message, cell);
  }

  @Override
  public String toString() {
    return severity + " " + code + " " + cell + ": " + message;
  }
}

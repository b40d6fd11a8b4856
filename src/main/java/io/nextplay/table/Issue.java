package io.nextplay.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finding about a workbook, as data: what is wrong, where, and what would be right.
 *
 * @param code a stable name of the kind of defect, such as {@code UnknownLabel}
 * @param severity how much it matters
 * @param message one sentence for the author of the workbook: lower case, no full stop, the
 *     author's own text in backticks
 * @param cell where it is
 * @param evidence the rows and the case that the finding rests on, as data
 */
public record Issue(
    String code, Severity severity, String message, CellRef cell, Evidence evidence) {

  /**
   * What a finding rests on. Immutable.
   *
   * @param rows the rows that are involved, the finding's own first; empty when there are none
   * @param example a case that shows it: the values by API name, in the forms that the API takes,
   *     null for a missing value; empty when there is none
   */
  public record Evidence(List<CellRef> rows, Map<String, @Nullable Object> example) {

    /** Nothing but the message. */
    public static final Evidence NONE = new Evidence(List.of(), Map.of());

    /** Copies its collections. */
    public Evidence {
      rows = List.copyOf(rows);
      example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }
  }

  /** A finding that rests on its place alone. */
  public Issue(String code, Severity severity, String message, CellRef cell) {
    this(code, severity, message, cell, Evidence.NONE);
  }

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

  /** The same finding with the rows that are involved. */
  public Issue withRows(List<CellRef> rows) {
    return new Issue(code, severity, message, cell, new Evidence(rows, evidence.example()));
  }

  /** The same finding with a case that shows it. */
  public Issue withExample(Map<String, @Nullable Object> example) {
    return new Issue(code, severity, message, cell, new Evidence(evidence.rows(), example));
  }

  @Override
  public String toString() {
    return severity + " " + code + " " + cell + ": " + message;
  }
}

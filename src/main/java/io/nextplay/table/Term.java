package io.nextplay.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a column can be headed with: a signal, a result of a table, a field of a result,
 * or a fact about the candidate play. Immutable.
 *
 * @param name the name in the API, such as {@code healthScore} or {@code gates.status}
 * @param label the name in workbooks, such as {@code Health score} or {@code Gates: Status}
 * @param scope what it belongs to
 * @param type its type
 * @param choices the codes that it can have; empty when any value is allowed
 * @param unit the unit, such as {@code days}; may be empty
 * @param origin where its value comes from
 */
public record Term(
    String name,
    String label,
    Scope scope,
    ValueType type,
    List<String> choices,
    String unit,
    Origin origin) {

  private static final Pattern SCALE = Pattern.compile("(\\d+)-(\\d+)");

  /** Where the value of a term comes from. */
  public enum Origin {
    /** From outside: sent with the account, or derived from what was sent. */
    SIGNAL,
    /** From a table that gives one value. */
    RESULT,
    /** From a table that adds to a list; the term is the set of one field's values. */
    LIST_FIELD,
    /**
     * The product or candidate play itself: its code, and what the catalogue and the proposing row
     * say.
     */
    CANDIDATE,
    /** What the decision comes to; only scenarios can test it. */
    DECISION
  }

  /** Copies its list. */
  public Term {
    choices = List.copyOf(choices);
  }

  /**
   * The range that the unit names, such as {@code 0-10}: what is sent must keep to it. Null when
   * the unit names none.
   */
  public DecisionTable.@Nullable Range scale() {
    Matcher range = SCALE.matcher(unit);
    return range.matches()
        ? new DecisionTable.Range(
            Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)))
        : null;
  }

  @Override
  public String toString() {
    return label;
  }
}

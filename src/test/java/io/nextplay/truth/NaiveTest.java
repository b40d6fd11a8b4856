package io.nextplay.truth;

import io.nextplay.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a value passes what a cell says; reads the text anew each time, piece by piece. */
final class NaiveTest {

  private final NaiveTerm term;
  private final Object value;

  private NaiveTest(NaiveTerm term, Object value) {
    this.term = term;
    this.value = value;
  }

  /** Whether the value, null when missing, passes the cell under a header for the term. */
  static boolean passes(NaiveTerm term, Object value, Cell cell) {
    return cell.isBlank() || new NaiveTest(term, value).anyOf(cell.text());
  }

  private boolean anyOf(String text) {
    for (String part : split(text, ",")) {
      if (allOf(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean allOf(String text) {
    for (String part : split(text, " and ")) {
      if (!one(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean one(String text) {
    if (text.equals("-")) {
      return true;
    }
    if (text.equalsIgnoreCase("missing")) {
      return value == null;
    }
    if (value == null) {
      return false;
    }
    if (text.equalsIgnoreCase("known")) {
      return true;
    }
    if (starts(text, "not(") || starts(text, "not (")) {
      return !anyOf(text.substring(text.indexOf('(') + 1, text.length() - 1));
    }
    if (value instanceof Set<?> set) {
      return contains(set, text);
    }
    return ordered(text);
  }

  private static boolean starts(String text, String word) {
    return text.regionMatches(true, 0, word, 0, word.length());
  }

  private boolean contains(Set<?> set, String text) {
    boolean not = NaiveSheet.small(text).startsWith("not ");
    int at = NaiveSheet.small(text).indexOf("contains ") + "contains ".length();
    Object wanted = term.value(text.substring(at).strip());
    boolean has = false;
    for (Object each : set) {
      has |= term.same(each, wanted);
    }
    return has != not;
  }

  private boolean ordered(String text) {
    boolean bracketed = text.startsWith("[") || text.startsWith("(");
    if (bracketed && text.contains("..")) {
      return inside(text);
    }
    for (String sign : List.of("<=", ">=", "!=", "<>", "==", "<", ">", "=")) {
      if (text.startsWith(sign)) {
        return holds(sign, term.value(text.substring(sign.length()).strip()));
      }
    }
    return term.same(value, term.value(text));
  }

  private boolean holds(String sign, Object bound) {
    return switch (sign) {
      case "<" -> NaiveTerm.compare(value, bound) < 0;
      case "<=" -> NaiveTerm.compare(value, bound) <= 0;
      case ">" -> NaiveTerm.compare(value, bound) > 0;
      case ">=" -> NaiveTerm.compare(value, bound) >= 0;
      case "!=", "<>" -> !term.same(value, bound);
      default -> term.same(value, bound);
    };
  }

  private boolean inside(String text) {
    int dots = text.indexOf("..");
    Object from = term.value(text.substring(1, dots).strip());
    Object to = term.value(text.substring(dots + 2, text.length() - 1).strip());
    int low = NaiveTerm.compare(value, from);
    int high = NaiveTerm.compare(value, to);
    return (low > 0 || (low == 0 && text.startsWith("[")))
        && (high < 0 || (high == 0 && text.endsWith("]")));
  }

  /** The parts between a separator that stands neither in quotes nor in brackets. */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      boolean outside = !quoted && depth == 0 && c == separator.charAt(0);
      if (outside && text.regionMatches(true, at, separator, 0, separator.length())) {
        parts.add(part.toString().strip());
        part.setLength(0);
        at += separator.length() - 1;
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }
}

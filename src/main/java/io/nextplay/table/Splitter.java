package io.nextplay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits a test at a separator that stands outside of brackets and quotes. */
final class Splitter {

  private static final Pattern WORD = Pattern.compile("\\p{Alnum}+");

  private Splitter() {}

  /** The runs of letters and digits. */
  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * The parts, in order, blanks around them removed; the separator is matched whatever its case.
   */
  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']')) {
        depth--;
      }
      if (!quoted && depth == 0 && text.regionMatches(true, at, separator, 0, separator.length())) {
        parts.add(text.substring(start, at).strip());
        start = at + separator.length();
        at = start - 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}

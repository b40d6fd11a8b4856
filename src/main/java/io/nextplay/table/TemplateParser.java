package io.nextplay.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads a text with places for values; unknown labels become issues. */
public final class TemplateParser {

  private static final String CUT_OFF = "cut-off of ";

  private final Vocabulary vocabulary;
  private final Scope scope;
  private final Issues issues;
  private final CellRef place;
  private final List<Term> tested;

  /**
   * For one cell.
   *
   * @param tested the terms that the row tests, which alone have a cut-off
   */
  public TemplateParser(
      Vocabulary vocabulary, Scope scope, List<Term> tested, CellRef place, Issues issues) {
    this.vocabulary = vocabulary;
    this.scope = scope;
    this.tested = tested;
    this.place = place;
    this.issues = issues;
  }

  /** The template; what cannot be read stands in it as it was written, beside an issue. */
  public Template parse(String text) {
    Deque<List<Template.Part>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : endOfWords(text, at);
      if (c == '{' && end < 0) {
        return broken(text, "`{` is never closed; write `{Label}`");
      }
      if (c == '{') {
        top(open).add(placeholder(text.substring(at + 1, end).strip()));
        at = end + 1;
      } else if (c == '[') {
        if (open.size() > 1) {
          return broken(text, "an optional part must not hold another");
        }
        open.push(new ArrayList<>());
        at++;
      } else if (c == ']') {
        if (open.size() == 1) {
          return broken(text, "`]` closes nothing; an optional part begins with `[`");
        }
        List<Template.Part> parts = open.pop();
        top(open).add(new Template.Optional(parts));
        at++;
      } else if (c == '}') {
        return broken(text, "`}` closes nothing; a place for a value begins with `{`");
      } else {
        top(open).add(new Template.Words(text.substring(at, end)));
        at = end;
      }
    }
    return open.size() > 1
        ? broken(text, "`[` is never closed; an optional part ends with `]`")
        : new Template(top(open));
  }

  private static List<Template.Part> top(Deque<List<Template.Part>> open) {
    return open.element();
  }

  private static int endOfWords(String text, int from) {
    int end = from;
    while (end < text.length() && "{}[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Template.Part placeholder(String label) {
    boolean cutOff = label.regionMatches(true, 0, CUT_OFF, 0, CUT_OFF.length());
    String wanted = cutOff ? label.substring(CUT_OFF.length()).strip() : label;
    Term term = vocabulary.find(wanted).orElse(null);
    if (term == null) {
      issues.error("UnknownLabel", place, vocabulary.unknown(wanted));
      return new Template.Words("{" + label + "}");
    }
    if (!scope.sees(term.scope()) && term.origin() != Term.Origin.LIST_FIELD) {
      issues.error(
          "ScopeMismatch",
          place,
          "`" + wanted + "` belongs to a " + term.scope().word() + " and is not known here");
    }
    if (cutOff && !tested.contains(term)) {
      issues.error(
          "NoCutOff",
          place,
          "the row does not test `" + wanted + "`, so there is no cut-off of it");
    }
    return cutOff ? new Template.CutOff(term) : new Template.Value(term);
  }

  private Template broken(String text, String message) {
    issues.error("UnreadableTemplate", place, message);
    return Template.of(text);
  }
}

package io.nextplay.table;

import io.nextplay.table.UnaryTest.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of an input cell into a {@link UnaryTest} for a term of a given type. The grammar
 * is in {@code src/site/workbooks.md}. Throws {@link Unreadable} with a message for the author. Not
 * thread-safe; cheap to create.
 */
public final class TestParser {

  private static final Pattern COMMA_BETWEEN_DIGITS = Pattern.compile("\\d,\\d");

  /** Blanks belong to the bounds: with blanks of its own it tried each way to share them out. */
  private static final Pattern INTERVAL = Pattern.compile("([\\[(])(.+?)\\.\\.(.+)([\\])])");

  private static final Pattern COMPARISON =
      Pattern.compile("(<=|>=|!=|<>|==|<|>|=)\\s*([^<>=!].*)");
  private static final Pattern NOT = Pattern.compile("not\\s*\\(.*\\)");
  private static final Pattern CONTAINS = Pattern.compile("(?i)(not\\s+)?contains\\s+(.+)");

  private static final Map<String, UnaryTest> KEYWORDS =
      Map.of(
          "-", new UnaryTest.Any(),
          "missing", new UnaryTest.Missing(),
          "known", new UnaryTest.Known());

  private final Term term;
  private final Literals literals;

  /** For the cells of one column. */
  public TestParser(Term term) {
    this.term = term;
    this.literals = Literals.inTests(term);
  }

  /** Whether a text says something else than itself: {@code missing}, {@code known}, {@code -}. */
  public static boolean isWord(String text) {
    return KEYWORDS.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /** Why a cell cannot be read. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    Unreadable(String code, String message) {
      super(message);
      this.code = code;
    }

    /** A stable name of the kind of defect. */
    public String code() {
      return code;
    }

    /** What is wrong, and what would be right. */
    public String text() {
      return String.valueOf(getMessage());
    }
  }

  /** Reads any kind of cell. */
  public UnaryTest parse(Cell cell) throws Unreadable {
    if (cell.isBlank() || cell instanceof Cell.Refused) {
      return new UnaryTest.Any();
    }
    if (cell instanceof Cell.Text text) {
      return parse(text.value());
    }
    return literals.equalTo(cell);
  }

  private UnaryTest parse(String text) throws Unreadable {
    if (COMMA_BETWEEN_DIGITS.matcher(unquoted(text)).find() && term.type().isNumeric()) {
      throw new Unreadable(
          "AmbiguousComma",
          "`"
              + text
              + "` can mean one number or two; write 1500 or 0.5 without a comma, or `1, 500` with a blank for any of them");
    }
    List<UnaryTest> alternatives = new ArrayList<>();
    for (String part : Splitter.split(text, ",")) {
      alternatives.add(conjunction(part));
    }
    return alternatives.size() == 1 ? alternatives.get(0) : new UnaryTest.AnyOf(alternatives);
  }

  private UnaryTest conjunction(String text) throws Unreadable {
    List<UnaryTest> parts = new ArrayList<>();
    for (String part : Splitter.split(text, " and ")) {
      parts.add(atom(part.strip()));
    }
    return parts.size() == 1 ? parts.get(0) : new UnaryTest.AllOf(parts);
  }

  private UnaryTest atom(String text) throws Unreadable {
    String word = text.toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      throw new Unreadable(
          "UnreadableTest", "a part of the test is empty; remove the extra comma or `and`");
    }
    UnaryTest keyword = KEYWORDS.get(word);
    if (keyword != null) {
      return keyword;
    }
    if (NOT.matcher(word).matches()) {
      return new UnaryTest.Not(parse(text.substring(text.indexOf('(') + 1, text.length() - 1)));
    }
    Matcher contains = CONTAINS.matcher(text);
    if (contains.matches()) {
      return contains(contains.group(1) != null, contains.group(2));
    }
    return valueTest(text);
  }

  private UnaryTest valueTest(String text) throws Unreadable {
    if (term.type() == ValueType.SET || term.type() == ValueType.LIST) {
      throw new Unreadable(
          "WrongType",
          "`"
              + term.label()
              + "` is a set; write `contains "
              + text
              + "` or `not contains "
              + text
              + "`");
    }
    Matcher interval = INTERVAL.matcher(text);
    if (interval.matches()) {
      return interval(text, interval);
    }
    Matcher comparison = COMPARISON.matcher(text);
    if (comparison.matches()) {
      return comparison(text, comparison.group(1), comparison.group(2));
    }
    return literals.equalTo(text);
  }

  private UnaryTest contains(boolean negated, String element) throws Unreadable {
    if (term.type() != ValueType.SET) {
      throw new Unreadable(
          "WrongType",
          "`contains` is for sets, and `" + term.label() + "` is a " + term.type().word());
    }
    String known = literals.choice(element);
    return negated ? new UnaryTest.ContainsNot(known) : new UnaryTest.Contains(known);
  }

  private UnaryTest interval(String text, Matcher parts) throws Unreadable {
    requireOrdered(text);
    double from = literals.number(parts.group(2).strip());
    double to = literals.number(parts.group(3).strip());
    boolean fromIncluded = parts.group(1).equals("[");
    boolean toIncluded = parts.group(4).equals("]");
    if (from > to || (from == to && !(fromIncluded && toIncluded))) {
      throw new Unreadable(
          "EmptyInterval", "`" + text + "` contains no number; the smaller bound comes first");
    }
    return new UnaryTest.Interval(from, fromIncluded, to, toIncluded);
  }

  private UnaryTest comparison(String text, String sign, String bound) throws Unreadable {
    if (sign.equals("=") || sign.equals("==")) {
      return literals.equalTo(bound);
    }
    if (sign.equals("!=") || sign.equals("<>")) {
      return new UnaryTest.Not(literals.equalTo(bound));
    }
    requireOrdered(text);
    double number = literals.number(bound);
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(sign)) {
        return new UnaryTest.Compare(operator, number);
      }
    }
    throw new Unreadable("UnreadableTest", "`" + sign + "` is not a comparison");
  }

  private void requireOrdered(String text) throws Unreadable {
    if (!term.type().isNumeric() || term.type() == ValueType.FLAG) {
      throw new Unreadable(
          "WrongType",
          "`"
              + text
              + "` compares, and `"
              + term.label()
              + "` is a "
              + term.type().word()
              + "; "
              + literals.rightForm());
    }
  }

  private static String unquoted(String text) {
    return text.replaceAll("\"[^\"]*\"", "");
  }
}

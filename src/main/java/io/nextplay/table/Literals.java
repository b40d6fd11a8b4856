package io.nextplay.table;

import io.nextplay.table.TestParser.Unreadable;
import io.nextplay.table.UnaryTest.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads single values of one term's type: numbers, percentages, dates, yes and no, codes. Not
 * thread-safe.
 */
public final class Literals {

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");

  /** A ratio above this without a percent sign is taken for a forgotten sign: 80 for 80 %. */
  private static final double LARGEST_PLAIN_RATIO = 5;

  private final Term term;
  private final boolean inTests;

  /** The choices however they are written; filled when the first is asked for. */
  private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** For cells that hold a value and no test. */
  public Literals(Term term) {
    this(term, false);
  }

  private Literals(Term term, boolean inTests) {
    this.term = term;
    this.inTests = inTests;
  }

  /** For cells that hold a test: messages may propose one. */
  public static Literals inTests(Term term) {
    return new Literals(term, true);
  }

  /** The test that a value equals what stands in a cell that is not text. */
  UnaryTest equalTo(Cell cell) throws Unreadable {
    if (term.type() == ValueType.SET || term.type() == ValueType.LIST) {
      throw new Unreadable(
          "WrongType", "`" + term.label() + "` is a set; write `contains " + cell.text() + "`");
    }
    if (!term.type().isText()) {
      return new UnaryTest.Compare(Operator.EQ, number(cell));
    }
    if (cell instanceof Cell.Numeric) {
      return equalTo(cell.text());
    }
    throw wrong(cell.text());
  }

  /** The test that a value equals what was written. */
  UnaryTest equalTo(String text) throws Unreadable {
    return term.type().isText()
        ? new UnaryTest.Is(choice(text))
        : new UnaryTest.Compare(Operator.EQ, number(text));
  }

  /** The number that a cell stands for. */
  double number(Cell cell) throws Unreadable {
    if (cell instanceof Cell.Numeric numeric && term.type() == ValueType.NUMBER) {
      if (numeric.percent()) {
        throw wrong(cell.text());
      }
      return numeric.value().doubleValue();
    }
    if (cell instanceof Cell.Numeric numeric && term.type() == ValueType.RATIO) {
      return numeric.percent()
          ? numeric.value().doubleValue()
          : plainRatio(cell.text(), numeric.value());
    }
    if (cell instanceof Cell.Flag flag && term.type() == ValueType.FLAG) {
      return flag.value() ? 1 : 0;
    }
    if (cell instanceof Cell.Date date && term.type() == ValueType.DATE) {
      return date.value().toEpochDay();
    }
    if (cell instanceof Cell.Text text) {
      return number(text.value());
    }
    throw wrong(cell.text());
  }

  /** The number that a text stands for. */
  public double number(String text) throws Unreadable {
    return switch (term.type()) {
      case NUMBER -> decimal(text).doubleValue();
      case RATIO ->
          text.endsWith("%")
              ? decimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2).doubleValue()
              : plainRatio(text, decimal(text));
      case FLAG -> flag(text);
      case DATE -> day(text);
      default -> throw wrong(text);
    };
  }

  /** The code as the term's choices spell it; any text when the term has no choices. */
  public String choice(String text) throws Unreadable {
    String plain =
        text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
            ? text.substring(1, text.length() - 1)
            : text;
    if (term.choices().isEmpty()) {
      return plain;
    }
    if (spelling.isEmpty()) {
      term.choices().forEach(each -> spelling.putIfAbsent(each, each));
    }
    String known = spelling.get(plain);
    if (known != null) {
      return known;
    }
    throw new Unreadable(
        "UnknownChoice",
        "`"
            + plain
            + "` is not a choice of `"
            + term.label()
            + "`"
            + Nearest.to(plain, term.choices())
                .map(each -> "; did you mean `" + each + "`?")
                .orElse("; write one of " + String.join(", ", term.choices())));
  }

  /** The codes of a set, which stand between commas. */
  List<String> elements(String text) throws Unreadable {
    List<String> elements = new ArrayList<>();
    for (String part : Splitter.split(text, ",")) {
      elements.add(choice(part));
    }
    return elements;
  }

  /** What a right cell looks like, for messages. */
  String rightForm() {
    return switch (term.type()) {
      case NUMBER -> "write a number such as 80" + (inTests ? ", `>= 80` or `[50..75)`" : "");
      case RATIO -> "write a percentage such as `80%`" + (inTests ? " or `>= 80%`" : "");
      case FLAG -> "write yes or no";
      case DATE -> "write a date such as 2026-12-31";
      case CHOICE -> "write one of " + String.join(", ", term.choices());
      case TEXT -> "write the text itself";
      case SET, LIST -> "write `contains X`";
    };
  }

  private BigDecimal decimal(String text) throws Unreadable {
    if (!NUMBER.matcher(text).matches()) {
      throw wrong(text);
    }
    return new BigDecimal(text);
  }

  private double plainRatio(String text, BigDecimal value) throws Unreadable {
    if (Math.abs(value.doubleValue()) > LARGEST_PLAIN_RATIO) {
      throw new Unreadable(
          "RatioWithoutPercent",
          "`"
              + text
              + "` would be "
              + value.movePointRight(2).toPlainString()
              + " %; write `"
              + text
              + "%`");
    }
    return value.doubleValue();
  }

  private double flag(String text) throws Unreadable {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> 1;
      case "no", "false" -> 0;
      default -> throw wrong(text);
    };
  }

  private double day(String text) throws Unreadable {
    try {
      return LocalDate.parse(text).toEpochDay();
    } catch (DateTimeParseException e) {
      throw wrong(text);
    }
  }

  private Unreadable wrong(String text) {
    String article = term.type() == ValueType.LIST ? "a list" : "a " + term.type().word();
    return new Unreadable(
        "WrongType",
        "`"
            + text
            + "` does not fit `"
            + term.label()
            + "`, which is "
            + article
            + "; "
            + rightForm());
  }
}

package io.nextplay.account.web;

import io.nextplay.table.Term;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a file says, in the form of the API: numbers with a point, ratios also as 92%,
 * flags as true, false, yes or no, sets separated by {@code |}. Whether the dictionary takes a
 * value is not asked here.
 */
final class CsvValue {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
  private static final Pattern PERCENT = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?\\s?%");

  /** Here 84 with three decimals, elsewhere eighty-four thousand. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

  private static final int SHOWN = 60;

  private CsvValue() {}

  /** The value; null when it cannot be read as one of the term's type. */
  static @Nullable Object of(Term term, String cell) {
    String text = cell.strip();
    return switch (term.type()) {
      case NUMBER ->
          NUMBER.matcher(text).matches() && !isAmbiguous(text) ? plain(new BigDecimal(text)) : null;
      case RATIO -> ratio(text);
      case FLAG -> flag(text);
      case SET, LIST -> set(text);
      case CHOICE, DATE -> text;
      case TEXT -> cell;
    };
  }

  private static boolean isAmbiguous(String text) {
    return AMBIGUOUS.matcher(text).matches();
  }

  private static @Nullable Object ratio(String text) {
    if (PERCENT.matcher(text).matches()) {
      String number = text.substring(0, text.length() - 1).strip();
      return plain(new BigDecimal(number).movePointLeft(2));
    }
    return NUMBER.matcher(text).matches() ? plain(new BigDecimal(text)) : null;
  }

  /** The type that the same number would have when it came as JSON. */
  private static Object plain(BigDecimal number) {
    if (number.scale() <= 0 && number.precision() < 10) {
      return number.intValueExact();
    }
    return number.scale() <= 0 && number.precision() < 19
        ? (Object) number.longValueExact()
        : (Object) number.doubleValue();
  }

  private static @Nullable Object flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> null;
    };
  }

  private static List<String> set(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What is wrong with a cell that cannot be read, and what would be right. */
  static String expected(Term term, String cell) {
    String text = cell.strip();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    String takes =
        switch (term.type()) {
          case RATIO -> "a ratio such as 0.92 or 92%";
          case FLAG -> "true, false, yes or no";
          case NUMBER ->
              isAmbiguous(text)
                  ? "it could be "
                      + new BigDecimal(text).stripTrailingZeros().toPlainString()
                      + " or "
                      + text.replace(".", "")
                      + "; write that, or one decimal more"
                  : "a number such as 12.5, with a point and nothing between thousands";
          default -> "text";
        };
    return "`%s` is not what `%s` takes: %s".formatted(shown, term.name(), takes);
  }
}

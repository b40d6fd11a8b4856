package io.nextplay.decision;

import io.nextplay.engine.Hit;
import io.nextplay.engine.Miss;
import io.nextplay.engine.RuleSet;
import io.nextplay.engine.Subject;
import io.nextplay.table.DecisionTable;
import io.nextplay.table.Product;
import io.nextplay.table.Template;
import io.nextplay.table.Term;
import io.nextplay.table.UnaryTest;
import io.nextplay.table.ValueType;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says values, tests and templates in business words. What a row says of a subject is put together
 * once, for many plays and lists say the same. For one decision; not thread-safe.
 */
final class Wording {

  private static final String UNKNOWN = "unknown";

  /** One a thread, for {@code DecimalFormat} is neither thread-safe nor cheap to make. */
  private static final ThreadLocal<DecimalFormat> PERCENT = format("#,##0.#");

  private static final ThreadLocal<DecimalFormat> PLAIN = format("#,##0.##");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern COMPARISON = Pattern.compile("^(<=|>=|!=|<>|==|<|>|=)\\s*");
  private static final Pattern PERCENT_SIGN = Pattern.compile("(\\d)%");
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])])");

  /** Below, numbers need no separator of thousands. */
  private static final int THOUSAND = 1_000;

  private final RuleSet rules;

  /** What was said already: of a subject, by its template or row. */
  private final Map<Subject, IdentityHashMap<Object, String>> said = new HashMap<>();

  private static ThreadLocal<DecimalFormat> format(String pattern) {
    return ThreadLocal.withInitial(
        () -> new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
  }

  Wording(RuleSet rules) {
    this.rules = rules;
  }

  /** A value as a business person writes it: {@code 92 %}, {@code 84,000}, {@code yes}. */
  static String value(Term term, Object value) {
    if (value instanceof Double number) {
      return switch (term.type()) {
        case RATIO -> formatted(number * 100, PERCENT) + " %";
        case FLAG -> number == 1 ? "yes" : "no";
        case DATE -> LocalDate.ofEpochDay(number.longValue()).toString();
        default -> formatted(number, PLAIN);
      };
    }
    return value instanceof Set<?> set ? String.join(", ", sorted(set)) : String.valueOf(value);
  }

  /** Most numbers are small and whole, and then need no format. */
  private static String formatted(double number, ThreadLocal<DecimalFormat> format) {
    int whole = (int) number;
    return whole == number && Math.abs(whole) < THOUSAND
        ? Integer.toString(whole)
        : format.get().format(number);
  }

  private static Set<String> sorted(Set<?> set) {
    TreeSet<String> sorted = new TreeSet<>();
    set.forEach(each -> sorted.add(String.valueOf(each)));
    return sorted;
  }

  /** What is missing for a row to hold no longer: {@code health score 58: 2 short of 60}. */
  static String distance(Miss miss) {
    String cutOff = value(miss.term(), miss.cutOff());
    String gap = value(miss.term(), Math.abs(miss.cutOff() - miss.value()));
    if (miss.term().type() == ValueType.RATIO) {
      gap = gap.replace("%", "points");
    }
    String missing =
        miss.rises()
            ? (miss.reached() ? gap + " short of " : "must rise above ")
            : (miss.reached() ? gap + " above " : "must fall below ");
    return lowerFirst(miss.term().label())
        + " "
        + value(miss.term(), miss.value())
        + ": "
        + missing
        + cutOff;
  }

  /**
   * What a row tested, for those tests that ask something of a known value: {@code seat utilisation
   * 92 % (>= 80 %)}.
   */
  String conditions(Hit hit) {
    return saidOf(hit.subject()).computeIfAbsent(hit.row(), row -> sayConditions(hit));
  }

  private IdentityHashMap<Object, String> saidOf(Subject subject) {
    return said.computeIfAbsent(subject, each -> new IdentityHashMap<>());
  }

  private String sayConditions(Hit hit) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < hit.table().inputs().size(); i++) {
      DecisionTable.CellTest test = hit.row().tests().get(i);
      Term term = hit.table().inputs().get(i).term();
      if (!(test.test() instanceof UnaryTest.Any) && term.type() != ValueType.SET) {
        String said = valueOf(term, hit.subject()).orElse(UNKNOWN);
        String asked = asked(test);
        conditions.add(
            lowerFirst(term.label()) + " " + said + (asked.isEmpty() ? "" : " (" + asked + ")"));
      }
    }
    return String.join(", ", conditions);
  }

  /**
   * Fills a template; {@code hit} is the row that the template stands in and whose cut-offs it may
   * name, null when it stands in no table.
   */
  String fill(Template template, Subject subject, @Nullable Hit hit) {
    return saidOf(subject).computeIfAbsent(template, each -> say(template, subject, hit));
  }

  private String say(Template template, Subject subject, @Nullable Hit hit) {
    StringBuilder text = new StringBuilder();
    template.parts().forEach(part -> append(text, part, subject, hit));
    boolean blanks = text.indexOf("  ") >= 0;
    return (blanks ? BLANKS.matcher(text).replaceAll(" ") : text.toString()).strip();
  }

  private void append(StringBuilder text, Template.Part part, Subject subject, @Nullable Hit hit) {
    if (part instanceof Template.Words words) {
      text.append(words.text());
    } else if (part instanceof Template.Value value) {
      text.append(valueOf(value.term(), subject).orElse(UNKNOWN));
    } else if (part instanceof Template.CutOff cutOff) {
      text.append(cutOff(cutOff.term(), hit));
    } else if (part instanceof Template.Optional optional && allKnown(optional, subject)) {
      optional.parts().forEach(each -> append(text, each, subject, hit));
    }
  }

  private boolean allKnown(Template.Optional optional, Subject subject) {
    return optional.parts().stream()
        .allMatch(
            part ->
                !(part instanceof Template.Value value)
                    || rules.value(subject, value.term()).isPresent());
  }

  private Optional<String> valueOf(Term term, Subject subject) {
    return rules.value(subject, term).map(value -> titled(term, value));
  }

  /** Products are called by their titles in sentences. */
  private String titled(Term term, Object value) {
    if (!term.name().equals("product") && !term.name().equals("playProduct")) {
      return value(term, value);
    }
    return rules.model().products().stream()
        .filter(each -> each.code().equals(value))
        .map(Product::title)
        .findFirst()
        .orElseGet(() -> value(term, value));
  }

  /**
   * The number that the row's own test names, without the comparison: {@code 60} for {@code < 60}.
   */
  private static String cutOff(Term term, @Nullable Hit hit) {
    if (hit != null) {
      for (int i = 0; i < hit.table().inputs().size(); i++) {
        if (hit.table().inputs().get(i).term().equals(term)) {
          String text = hit.row().tests().get(i).text();
          return spaced(COMPARISON.matcher(text).replaceFirst(""));
        }
      }
    }
    return UNKNOWN;
  }

  /**
   * What a test asks, in words; empty when the value says it already ({@code contract type
   * ANNUAL}).
   */
  private static String asked(DecisionTable.CellTest test) {
    boolean equality =
        test.test() instanceof UnaryTest.Is
            || test.test() instanceof UnaryTest.Missing
            || (test.test() instanceof UnaryTest.Compare compare
                && compare.operator() == UnaryTest.Operator.EQ);
    if (equality) {
      return "";
    }
    Matcher interval = INTERVAL.matcher(test.text());
    if (test.text().contains("..") && interval.matches()) {
      String from = interval.group(1).equals("(") ? "above " : "";
      String to = interval.group(4).equals(")") ? " to below " : " to ";
      return spaced(from + interval.group(2) + to + interval.group(3));
    }
    return spaced(test.text());
  }

  private static String spaced(String test) {
    return test.indexOf('%') < 0 ? test : PERCENT_SIGN.matcher(test).replaceAll("$1 %");
  }

  /** Labels read as common words inside a sentence, but for abbreviations such as NPS. */
  static String lowerFirst(String label) {
    boolean word =
        label.length() < 2
            || (!Character.isUpperCase(label.charAt(1)) && Character.isLetter(label.charAt(1)));
    return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }
}

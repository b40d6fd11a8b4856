package io.nextplay.table;

import io.nextplay.table.DecisionTable.Range;
import io.nextplay.table.Layout.Band;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a table's property rows say, before its columns are understood.
 *
 * @param layout where things stand
 * @param policy the hit policy
 * @param scope what the table is asked about
 * @param result the label of the list or record; empty when each {@code Then} column is a result of
 *     its own
 * @param range the clamp; null for none
 * @param scale the factor; 1 unless given
 */
record TableHead(
    Layout layout,
    HitPolicy policy,
    Scope scope,
    String result,
    @Nullable Range range,
    double scale) {

  private static final List<String> KEYS =
      List.of("Hit policy", "For each", "Result", "Range", "Scale", "Purpose");
  private static final Pattern RANGE =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*\\.\\.\\s*(-?\\d+(?:\\.\\d+)?)");

  /**
   * Reads the property rows; null when the hit policy, without which nothing else can be judged, is
   * missing.
   */
  static @Nullable TableHead read(Layout layout, Issues issues) {
    checkKeys(layout, issues);
    HitPolicy policy = policy(layout, issues);
    if (policy == null) {
      return null;
    }
    String result = layout.property("result").text();
    if (result.isEmpty() && (policy == HitPolicy.COLLECT || policy == HitPolicy.WEIGHTED_SUM)) {
      issues.error(
          "MissingProperty",
          layout.place(),
          "a " + policy.words() + " table needs a row `Result` that names what it gives");
      result = layout.place().sheet();
    }
    if (!result.isEmpty() && policy == HitPolicy.COLLECT_SUM) {
      issues.error(
          "WrongProperty",
          layout.propertyPlace("result"),
          "a COLLECT SUM table is named by its `Then` column; remove the row `Result`");
    }
    return new TableHead(
        layout,
        policy,
        scope(layout, issues),
        result,
        range(layout, issues),
        scale(layout, policy, issues));
  }

  /** The columns under {@code Then}. */
  List<Layout.Column> thenColumns() {
    return layout.under(Band.THEN);
  }

  private static void checkKeys(Layout layout, Issues issues) {
    layout
        .properties()
        .forEach(
            (key, row) -> {
              String written = layout.sheet().cell(row, 1).text();
              if (KEYS.stream().noneMatch(key::equalsIgnoreCase)) {
                issues.error(
                    "UnknownProperty",
                    layout.place().at(row, 1),
                    "`" + written + "` is not a property of a table" + Nearest.hint(written, KEYS));
              }
            });
  }

  private static @Nullable HitPolicy policy(Layout layout, Issues issues) {
    String text = layout.property("hit policy").text();
    for (HitPolicy policy : HitPolicy.values()) {
      if (policy.words().equals(text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "))) {
        return policy;
      }
    }
    List<String> words = Arrays.stream(HitPolicy.values()).map(HitPolicy::words).toList();
    String near = text.isEmpty() ? "" : Nearest.hint(text, words);
    issues.error(
        text.isEmpty() ? "MissingProperty" : "UnknownChoice",
        layout.propertyPlace("hit policy"),
        (text.isEmpty() ? "the row `Hit policy` is missing" : "`" + text + "` is not a hit policy")
            + (near.isEmpty() ? "; write one of " + String.join(", ", words) : near));
    return null;
  }

  private static Scope scope(Layout layout, Issues issues) {
    String text = layout.property("for each").text();
    if (text.isEmpty()) {
      return Scope.ACCOUNT;
    }
    for (Scope scope : Scope.values()) {
      if (scope.word().equalsIgnoreCase(text)) {
        return scope;
      }
    }
    issues.error(
        "UnknownChoice",
        layout.propertyPlace("for each"),
        "`" + text + "` is nothing a table can be for; write account, product or play");
    return Scope.ACCOUNT;
  }

  private static @Nullable Range range(Layout layout, Issues issues) {
    String text = layout.property("range").text();
    if (text.isEmpty()) {
      return null;
    }
    Matcher bounds = RANGE.matcher(text);
    if (bounds.matches()) {
      Range range =
          new Range(Double.parseDouble(bounds.group(1)), Double.parseDouble(bounds.group(2)));
      if (range.from() <= range.to()) {
        return range;
      }
    }
    issues.error(
        "UnreadableRange",
        layout.propertyPlace("range"),
        "`" + text + "` is not a range; write the smaller number first, such as `0..10`");
    return null;
  }

  private static double scale(Layout layout, HitPolicy policy, Issues issues) {
    Cell cell = layout.property("scale");
    if (cell.isBlank()) {
      return 1;
    }
    if (policy != HitPolicy.WEIGHTED_SUM) {
      issues.error(
          "WrongProperty",
          layout.propertyPlace("scale"),
          "only a WEIGHTED SUM table has a scale; remove the row");
    } else if (cell instanceof Cell.Numeric numeric) {
      return numeric.value().doubleValue();
    } else {
      issues.error(
          "TextNumber",
          layout.propertyPlace("scale"),
          "`" + cell.text() + "` is text; type the scale as a number");
    }
    return 1;
  }
}

package io.nextplay.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code Derivation} cell of a signal. */
final class DerivationParser {

  private static final Pattern OF_SIGNAL =
      Pattern.compile(
          "(?i)(days\\s+since|days\\s+until|months\\s+since|months\\s+until\\s+month)\\s+([\\w.]+)");
  private static final Pattern FUNCTION = Pattern.compile("(?i)([a-z ]+?)\\s*\\((.*)\\)");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4})\\s*d");

  private DerivationParser() {}

  /** The forms that there are, for messages. */
  static String forms() {
    return "write `days since X`, `days until X`, `months since X`, `months until month X`, `max(X, Y)`, `min(X, Y)`,"
        + " `count(event, 30d)`, `distinct users(event, 30d)`, `days since last(event)` or `decayed sum(event)`";
  }

  /** The derivation, or empty when the text is none. Does not check that the names exist. */
  static Optional<Derivation> parse(String text, double halfLifeDays) {
    Matcher function = FUNCTION.matcher(text);
    if (function.matches()) {
      List<String> arguments = Splitter.split(function.group(2), ",").stream().distinct().toList();
      return arguments.contains("")
          ? Optional.empty()
          : function(function.group(1).toLowerCase(Locale.ROOT), arguments, halfLifeDays);
    }
    Matcher ofSignal = OF_SIGNAL.matcher(text);
    return ofSignal.matches()
        ? Optional.of(ofSignal(ofSignal.group(1).toLowerCase(Locale.ROOT), ofSignal.group(2)))
        : Optional.empty();
  }

  private static Derivation ofSignal(String kind, String signal) {
    return switch (kind.replaceAll("\\s+", " ")) {
      case "days since" -> new Derivation.DaysSince(signal);
      case "days until" -> new Derivation.DaysUntil(signal);
      case "months since" -> new Derivation.MonthsSince(signal);
      default -> new Derivation.MonthsUntilMonth(signal);
    };
  }

  private static Optional<Derivation> function(
      String name, List<String> arguments, double halfLifeDays) {
    return switch (name.replaceAll("\\s+", " ")) {
      case "max" -> Optional.of(new Derivation.Max(arguments));
      case "min" -> Optional.of(new Derivation.Min(arguments));
      case "days since last" -> Optional.of(new Derivation.DaysSinceLast(arguments));
      case "decayed sum" -> Optional.of(new Derivation.DecayedSum(arguments, halfLifeDays));
      case "count" -> windowed(arguments).map(w -> new Derivation.Count(w.types(), w.days()));
      case "distinct users" ->
          windowed(arguments).map(w -> new Derivation.DistinctUsers(w.types(), w.days()));
      default -> Optional.empty();
    };
  }

  private static Optional<Window> windowed(List<String> arguments) {
    if (arguments.size() < 2) {
      return Optional.empty();
    }
    Matcher days = DAYS.matcher(arguments.get(arguments.size() - 1));
    return days.matches()
        ? Optional.of(
            new Window(arguments.subList(0, arguments.size() - 1), Integer.parseInt(days.group(1))))
        : Optional.empty();
  }

  private record Window(List<String> types, int days) {}
}

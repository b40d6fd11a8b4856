package io.nextplay.engine.sentence;

import io.nextplay.table.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A rule while its file is read: its name and lines, not yet understood. Not thread-safe. */
final class WrittenRule {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A line of a rule. */
  record Line(CellRef place, String text) {}

  final CellRef place;
  final String name;
  final List<Line> conditions = new ArrayList<>();
  final List<Line> actions = new ArrayList<>();
  final List<String> lines = new ArrayList<>();

  /** Whether a line of it was refused already. */
  boolean broken;

  WrittenRule(CellRef place, String name) {
    this.place = place;
    this.name = name;
  }

  /** The stable name of its reason: {@code Wait for the onboarding} is WAIT_FOR_THE_ONBOARDING. */
  String code() {
    return String.join("_", WORD.matcher(name).results().map(MatchResult::group).toList())
        .toUpperCase(Locale.ROOT);
  }

  SentenceRule asWritten() {
    return new SentenceRule(place.workbook(), name, place.row(), String.join("\n", lines));
  }
}

package io.nextplay.engine.sentence;

import io.nextplay.engine.sentence.WrittenRule.Line;
import io.nextplay.table.CellRef;
import io.nextplay.table.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a {@code .dslr} file into rules: {@code rule "name"}, {@code when}, sentences, {@code then},
 * sentences, {@code end}; blank lines and remarks between them. Nothing else may stand there. Reads
 * one file.
 */
final class DslrFile {

  private static final int MOST_LINES = 5_000;
  private static final Pattern RULE = Pattern.compile("rule\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile(
          "rule \"([\\p{L}\\p{N}][\\p{L}\\p{N} ,.%()'+:&-]{0,99})\"", Pattern.CASE_INSENSITIVE);

  private enum Part {
    NONE,
    NAME,
    WHEN,
    THEN
  }

  private final String file;
  private final Issues issues;
  private final List<WrittenRule> rules = new ArrayList<>();
  private @Nullable WrittenRule rule;
  private Part part = Part.NONE;

  DslrFile(String file, Issues issues) {
    this.file = file;
    this.issues = issues;
  }

  /** The rules, in order; those of which a line was refused are marked. */
  List<WrittenRule> read(String text) {
    String[] lines = text.split("\r?\n", -1);
    if (lines.length > MOST_LINES) {
      issues.error(
          "TooLong",
          CellRef.of(file),
          "the file has " + lines.length + " lines, and " + MOST_LINES + " are the most");
      return List.of();
    }
    for (int i = 0; i < lines.length; i++) {
      line(lines[i], CellRef.line(file, i + 1));
    }
    if (rule != null) {
      refuse("UnfinishedRule", rule.place, "the rule `" + rule.name + "` has no `end`");
    }
    return List.copyOf(rules);
  }

  private void line(String raw, CellRef place) {
    WrittenRule open = rule;
    if (open != null) {
      open.lines.add(raw.stripTrailing());
    }
    try {
      String line = PlainLine.of(raw);
      if (!line.isEmpty()) {
        take(line, raw, place);
      }
    } catch (Misfit e) {
      refuse(e.code(), place, e.text());
    }
  }

  private void take(String line, String raw, CellRef place) throws Misfit {
    if (RULE.matcher(line).matches()) {
      begin(line, raw, place);
    } else if (line.equalsIgnoreCase("when")) {
      enter(Part.NAME, Part.WHEN, place, "`when` stands once in a rule, below its name");
    } else if (line.equalsIgnoreCase("then")) {
      enter(Part.WHEN, Part.THEN, place, "`then` stands once in a rule, below its conditions");
    } else if (line.equalsIgnoreCase("end")) {
      end(place);
    } else if (rule == null || part == Part.NONE || part == Part.NAME) {
      throw new Misfit(
          "UnexpectedLine",
          Misfit.quoted(line)
              + " is no part of a rule; write `rule \"name\"`, `when`, sentences, `then`, sentences,"
              + " `end`");
    } else {
      (part == Part.WHEN ? rule.conditions : rule.actions).add(new Line(place, line));
    }
  }

  private void begin(String line, String raw, CellRef place) throws Misfit {
    if (rule != null) {
      refuse("UnfinishedRule", rule.place, "the rule `" + rule.name + "` has no `end`");
    }
    Matcher named = NAMED.matcher(line);
    WrittenRule next = new WrittenRule(place, named.matches() ? named.group(1).strip() : "");
    next.lines.add(raw.stripTrailing());
    rule = next;
    part = Part.NAME;
    rules.add(next);
    if (!named.matches()) {
      throw new Misfit(
          "UnreadableRule",
          Misfit.quoted(line)
              + " must be `rule \"name\"`, the name of letters, digits and blanks, at most 100");
    }
  }

  private void enter(Part from, Part to, CellRef place, String message) {
    if (part == from) {
      part = to;
    } else {
      refuse("UnexpectedLine", place, message);
    }
  }

  private void end(CellRef place) {
    WrittenRule ended = rule;
    if (ended == null) {
      refuse("UnexpectedLine", place, "`end` ends no rule");
      return;
    }
    if (!ended.broken && ended.conditions.isEmpty()) {
      refuse(
          "MissingSentence",
          ended.place,
          "the rule `" + ended.name + "` has no condition; write at least one below `when`");
    }
    if (!ended.broken && ended.actions.isEmpty()) {
      refuse(
          "MissingSentence",
          ended.place,
          "the rule `" + ended.name + "` does nothing; write at least one sentence below `then`");
    }
    rule = null;
    part = Part.NONE;
  }

  private void refuse(String code, CellRef place, String message) {
    issues.error(code, place, message);
    if (rule != null) {
      rule.broken = true;
    }
  }
}

package io.nextplay.truth;

import io.nextplay.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random test cells of every form of the grammar. Cut-points come from small pools that the facts
 * draw from as well, so that boundaries are hit.
 */
final class RandomTests {

  static final List<String> NUMBERS =
      List.of("-5", "0", "0.1", "0.3", "1", "2.5", "7", "10", "50", "75", "100");
  static final List<String> RATIOS =
      List.of("-10", "0", "10", "30", "50", "74.99", "80", "100", "110");
  static final List<String> CHOICES = List.of("SMB", "MID", "ENT", "GOV");
  static final List<String> TEXTS = List.of("alpha", "x, y", "this and that", "Über [1..2]", "-");
  static final List<LocalDate> DATES =
      Stream.of("2025-12-31", "2026-01-01", "2026-02-28", "2026-03-31", "2026-06-15")
          .map(LocalDate::parse)
          .toList();

  private final Dice dice;

  RandomTests(Dice dice) {
    this.dice = dice;
  }

  /** A test of a value of the type; sets and choices are tested for the given codes. */
  Cell of(String type, List<String> codes) {
    if (dice.chance(0.3)) {
      return dice.chance(0.7) ? Cell.blank() : new Cell.Text("-");
    }
    if (dice.chance(0.1)) {
      return new Cell.Text(dice.of("missing", "known", "Missing", "KNOWN"));
    }
    if (!type.equals("set") && dice.chance(0.15)) {
      return literalCell(type, codes);
    }
    return new Cell.Text(alternatives(type, codes));
  }

  private String alternatives(String type, List<String> codes) {
    int parts = dice.chance(0.75) ? 1 : dice.between(2, 3);
    return Stream.generate(() -> conjunction(type, codes))
        .limit(parts)
        .collect(Collectors.joining(dice.of(", ", " , ", ",  ")));
  }

  private String conjunction(String type, List<String> codes) {
    int parts = dice.chance(0.8) ? 1 : 2;
    return Stream.generate(() -> atom(type, codes))
        .limit(parts)
        .collect(Collectors.joining(dice.of(" and ", " AND ")));
  }

  private String atom(String type, List<String> codes) {
    if (dice.chance(0.06)) {
      return dice.of("missing", "known", "-");
    }
    if (dice.chance(0.15)) {
      return dice.of("not(", "not (", "NOT(") + alternatives(type, codes) + ")";
    }
    return switch (type) {
      case "set" -> dice.of("contains ", "not contains ", "Contains ") + dice.one(codes);
      case "number", "ratio", "date" -> ordered(type, codes);
      default -> dice.of("", "", "!= ", "= ") + literal(type, codes);
    };
  }

  private String ordered(String type, List<String> codes) {
    String one = literal(type, codes);
    if (dice.chance(0.35)) {
      return interval(type, one, literal(type, codes));
    }
    return dice.of("", "<", "< ", "<= ", "> ", ">=", "!= ", "<> ", "= ", "==") + one;
  }

  private String interval(String type, String one, String other) {
    NaiveTerm term = new NaiveTerm("", "", type);
    int order = NaiveTerm.compare(term.value(one), term.value(other));
    if (order == 0) {
      return "[" + one + ".." + one + "]";
    }
    return dice.of("[", "(")
        + (order < 0 ? one : other)
        + dice.of("..", " .. ")
        + (order < 0 ? other : one)
        + dice.of("]", ")");
  }

  private String literal(String type, List<String> codes) {
    return switch (type) {
      case "number" -> dice.one(NUMBERS);
      case "ratio" -> dice.one(RATIOS) + dice.of("%", " %");
      case "flag" -> dice.of("yes", "no", "YES", "true");
      case "date" -> dice.one(DATES).toString();
      case "text" -> '"' + dice.one(TEXTS) + '"';
      default -> cased(dice.one(codes));
    };
  }

  private String cased(String code) {
    return dice.of(code, code, code.toLowerCase(Locale.ROOT), '"' + code + '"');
  }

  private Cell literalCell(String type, List<String> codes) {
    return switch (type) {
      case "number" -> number(dice.one(NUMBERS));
      case "ratio" -> percent(dice.one(RATIOS));
      case "date" -> new Cell.Date(dice.one(DATES));
      case "flag" -> new Cell.Flag(dice.chance(0.5));
      default -> new Cell.Text(literal(type, codes));
    };
  }

  static Cell number(String value) {
    return new Cell.Numeric(new BigDecimal(value), false);
  }

  /** A percent cell of so many percent. */
  static Cell percent(String value) {
    return new Cell.Numeric(new BigDecimal(value).movePointLeft(2), true);
  }
}

package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of the table of tests in workbooks.md, and what lies beside it. */
class TestParserTest {

  @ParameterizedTest(name = "{0}: passes {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                         | 0; -1; missing        |
          80                        | 80                    | 79.99; 80.01; missing
          = 80                      | 80                    | 79; missing
          < 60                      | 59.99; -1             | 60; missing
          <= 60                     | 60; 59                | 60.01; missing
          > 60                      | 60.01                 | 60; missing
          >= 60                     | 60; 61                | 59.99; missing
          != 60                     | 59; 61                | 60; missing
          <> 60                     | 59                    | 60; missing
          [50..75)                  | 50; 74.99             | 49.99; 75; missing
          (0..1]                    | 0.01; 1               | 0; 1.01; missing
          [1..4]                    | 1; 4                  | 0.99; 4.01; missing
          (1..4)                    | 2                     | 1; 4; missing
          [2..2]                    | 2                     | 1.9; 2.1
          [ -5 .. -1 ]              | -5; -1                | 0; -6
          1, 2                      | 1; 2                  | 1.5; 3; missing
          < 1, [5..6], 9            | 0; 5.5; 9             | 1; 7; missing
          not(1, 2)                 | 3                     | 1; 2; missing
          not([5..6))               | 6; 4                  | 5; missing
          not(not(5))               | 5                     | 4; missing
          missing                   | missing               | 0
          known                     | 0                     | missing
          Missing                   | missing               | 0
          >= 50 and < 75            | 50; 74                | 49; 75; missing
          < 1, > 5 and < 7          | 0; 6                  | 1; 5; 7
          > 180, missing            | 181; missing          | 180
          not(missing)              | 0                     | missing
          """)
  void numbers(String cell, String passing, String failing) throws Exception {
    UnaryTest test = new TestParser(Terms.HEALTH).parse(new Cell.Text(cell));
    for (String value : parts(passing)) {
      assertThat(test.passesNumber(number(value))).as("%s of %s", cell, value).isTrue();
    }
    for (String value : parts(failing)) {
      assertThat(test.passesNumber(number(value))).as("%s of %s", cell, value).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}: passes {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80%              | 0.8            | 80; 0.79
          >= 80 %          | 0.8; 1.2       | 0.7999
          [10%..25%)       | 0.1; 0.2499    | 0.25
          0.8              | 0.8            | 0.81
          80%, 90%         | 0.8; 0.9       | 0.85
          < -2.5%          | -0.026         | -0.025
          """)
  void ratios(String cell, String passing, String failing) throws Exception {
    UnaryTest test = new TestParser(Terms.LIMIT).parse(new Cell.Text(cell));
    for (String value : parts(passing)) {
      assertThat(test.passesNumber(number(value))).as("%s of %s", cell, value).isTrue();
    }
    for (String value : parts(failing)) {
      assertThat(test.passesNumber(number(value))).as("%s of %s", cell, value).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}: passes {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ENT              | ENT            | MID; missing
          ent              | ENT            | MID
          "ENT"            | ENT            | MID
          SMB, MID         | SMB; MID       | ENT; missing
          not(SMB, mid)    | ENT            | SMB; MID; missing
          != SMB           | ENT            | SMB; missing
          not(SMB) and not(MID) | ENT       | SMB; MID; missing
          SMB, missing     | SMB; missing   | ENT
          known            | SMB            | missing
          """)
  void choices(String cell, String passing, String failing) throws Exception {
    UnaryTest test = new TestParser(Terms.SEGMENT).parse(new Cell.Text(cell));
    for (String value : parts(passing)) {
      assertThat(test.passesText(text(value))).as("%s of %s", cell, value).isTrue();
    }
    for (String value : parts(failing)) {
      assertThat(test.passesText(text(value))).as("%s of %s", cell, value).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}: passes {1}, not {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contains CORE                           | CORE; CORE+ANALYTICS | ANALYTICS; none; missing
          not contains CORE                       | ANALYTICS; none      | CORE; missing
          contains core and contains analytics    | CORE+ANALYTICS       | CORE; none
          contains CORE, contains ANALYTICS       | CORE; ANALYTICS      | none; missing
          contains CORE and not contains ANALYTICS | CORE                | CORE+ANALYTICS
          not(contains CORE)                      | none                 | CORE; missing
          known                                   | none; CORE           | missing
          missing                                 | missing              | none
          """)
  void sets(String cell, String passing, String failing) throws Exception {
    UnaryTest test = new TestParser(Terms.OWNED).parse(new Cell.Text(cell));
    for (String value : parts(passing)) {
      assertThat(test.passesSet(set(value))).as("%s of %s", cell, value).isTrue();
    }
    for (String value : parts(failing)) {
      assertThat(test.passesSet(set(value))).as("%s of %s", cell, value).isFalse();
    }
  }

  @Test
  void flagsAndDates() throws Exception {
    assertThat(passes(Terms.PAUSED, "yes", 1)).isTrue();
    assertThat(passes(Terms.PAUSED, "no, missing", 1)).isFalse();
    assertThat(passes(Terms.PAUSED, "no, missing", Double.NaN)).isTrue();
    double day = LocalDate.parse("2026-12-31").toEpochDay();
    assertThat(passes(Terms.RENEWAL, "2026-12-31", day)).isTrue();
    assertThat(passes(Terms.RENEWAL, "[2026-01-01..2026-12-31)", day)).isFalse();
    assertThat(passes(Terms.RENEWAL, ">= 2026-12-31", day)).isTrue();
  }

  @Test
  void quotesKeepCommasAndWordsTogether() throws Exception {
    UnaryTest test = new TestParser(Terms.NOTE).parse(new Cell.Text("\"a, b\", \"c and d\""));
    assertThat(test.passesText("a, b")).isTrue();
    assertThat(test.passesText("c and d")).isTrue();
    assertThat(test.passesText("a")).isFalse();
    assertThat(new TestParser(Terms.NOTE).parse(new Cell.Text("\"missing\"")).passesText("missing"))
        .isTrue();
  }

  @Test
  void cellsThatAreNotText() throws Exception {
    TestParser ratio = new TestParser(Terms.LIMIT);
    assertThat(ratio.parse(new Cell.Numeric(new BigDecimal("0.8"), true)).passesNumber(0.8))
        .isTrue();
    assertThat(new TestParser(Terms.PAUSED).parse(new Cell.Flag(false)).passesNumber(0)).isTrue();
    Cell date = new Cell.Date(LocalDate.EPOCH);
    assertThat(new TestParser(Terms.RENEWAL).parse(date).passesNumber(0)).isTrue();
    assertThat(ratio.parse(Cell.blank())).isEqualTo(new UnaryTest.Any());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,500        | AmbiguousComma
          0,5          | AmbiguousComma
          1.000,5      | AmbiguousComma
          [0,5..1]     | AmbiguousComma
          (50..        | WrongType
          50..75       | WrongType
          [75..50]     | EmptyInterval
          (50..50]     | EmptyInterval
          1,,2         | UnreadableTest
          , 1          | UnreadableTest
          >            | WrongType
          => 5         | WrongType
          > > 5        | WrongType
          1e3          | WrongType
          5 or 6       | WrongType
          contains 5   | WrongType
          5%           | WrongType
          not(5        | WrongType
          NaN          | WrongType
          Infinity     | WrongType
          0x10         | WrongType
          """)
  void unreadable(String cell, String code) {
    assertThatThrownBy(() -> new TestParser(Terms.HEALTH).parse(new Cell.Text(cell)))
        .isInstanceOfSatisfying(
            TestParser.Unreadable.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static boolean passes(Term term, String cell, double value) throws Exception {
    return new TestParser(term).parse(new Cell.Text(cell)).passesNumber(value);
  }

  private static String[] parts(String values) {
    return values == null ? new String[0] : values.split(" *; *");
  }

  private static double number(String value) {
    return value.equals("missing") ? Double.NaN : Double.parseDouble(value);
  }

  private static @Nullable String text(String value) {
    return value.equals("missing") ? null : value;
  }

  private static @Nullable Set<String> set(String value) {
    return switch (value) {
      case "missing" -> null;
      case "none" -> Set.of();
      default -> Set.of(value.split("\\+"));
    };
  }
}

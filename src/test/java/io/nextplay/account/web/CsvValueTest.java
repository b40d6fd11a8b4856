package io.nextplay.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Scope;
import io.nextplay.table.Term;
import io.nextplay.table.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvValueTest {

  @Test
  void numbersAreWhatTheyWouldBeAsJson() {
    assertThat(read(ValueType.NUMBER, " 84000 ")).isEqualTo(84000);
    assertThat(read(ValueType.NUMBER, "-3.5")).isEqualTo(-3.5);
    assertThat(read(ValueType.NUMBER, "12345678901")).isEqualTo(12345678901L);
    for (String bad : List.of("84,000", "0,92", "1e3", "NaN", "0x10", "1.", "ten", "12%", "--1")) {
      assertThat(read(ValueType.NUMBER, bad)).as(bad).isNull();
    }
  }

  /** In half of Europe 84.000 is eighty-four thousand: nothing is guessed. */
  @Test
  void threeDecimalsCouldBeThousands() {
    for (String bad : List.of("84.000", "1.234", "-12.500")) {
      assertThat(read(ValueType.NUMBER, bad)).as(bad).isNull();
    }
    assertThat(read(ValueType.NUMBER, "0.125")).isEqualTo(0.125);
    assertThat(read(ValueType.NUMBER, "1.25")).isEqualTo(1.25);
    assertThat(read(ValueType.RATIO, "1.125")).isEqualTo(1.125);
    assertThat(CsvValue.expected(term(ValueType.NUMBER), "84.000"))
        .isEqualTo(
            "`84.000` is not what `x` takes: it could be 84 or 84000; write that, or one decimal"
                + " more");
  }

  @Test
  void ratiosAreFractionsOrPercentages() {
    assertThat(read(ValueType.RATIO, "0.92")).isEqualTo(0.92);
    assertThat(read(ValueType.RATIO, "92%")).isEqualTo(0.92);
    assertThat(read(ValueType.RATIO, "92.5 %")).isEqualTo(0.925);
    assertThat(read(ValueType.RATIO, "7%")).isEqualTo(0.07);
    assertThat(read(ValueType.RATIO, "92 percent")).isNull();
    assertThat(read(ValueType.RATIO, "%")).isNull();
  }

  @Test
  void flagsAreWrittenInFourWays() {
    assertThat(read(ValueType.FLAG, "TRUE")).isEqualTo(true);
    assertThat(read(ValueType.FLAG, "yes")).isEqualTo(true);
    assertThat(read(ValueType.FLAG, "No ")).isEqualTo(false);
    assertThat(read(ValueType.FLAG, "false")).isEqualTo(false);
    assertThat(read(ValueType.FLAG, "1")).isNull();
  }

  @Test
  void setsAreSeparatedByBars() {
    assertThat(read(ValueType.SET, "core | analytics")).isEqualTo(List.of("core", "analytics"));
    assertThat(read(ValueType.SET, "core")).isEqualTo(List.of("core"));
  }

  @Test
  void textsStayAsTheyAre() {
    assertThat(read(ValueType.TEXT, " =1+1 ")).isEqualTo(" =1+1 ");
    assertThat(read(ValueType.CHOICE, " MID ")).isEqualTo("MID");
    assertThat(read(ValueType.DATE, "2026-12-31")).isEqualTo("2026-12-31");
  }

  @Test
  void aMistakeSaysWhatWouldBeRight() {
    assertThat(CsvValue.expected(term(ValueType.RATIO), "0,92"))
        .isEqualTo("`0,92` is not what `x` takes: a ratio such as 0.92 or 92%");
  }

  private static @Nullable Object read(ValueType type, String cell) {
    return CsvValue.of(term(type), cell);
  }

  private static Term term(ValueType type) {
    return new Term("x", "X", Scope.ACCOUNT, type, List.of(), "", Term.Origin.SIGNAL);
  }
}

package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How text is brought into one spelling, and what no text may hold. */
class XlsxReaderTextTest {

  @ParameterizedTest
  @CsvSource({"10", "'1.000,5'", "'1,500'", "#REF", "=1+1"})
  void whatLooksLikeSomethingElseStaysText(String text) {
    assertThat(ReadCells.text(text).a1()).isEqualTo(new Cell.Text(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      value = {
        "\u201CENT\u201D>\"ENT\"",
        "don\u2019t>don't",
        "\u00A0 ENT\u2003>ENT",
        "1\u2013 2>1- 2",
        "\u22125>-5",
        "a \u2014 b>a - b",
        "one&#10;two>one two",
        "one_x000D_&#10;two>one two",
        "under_x005F_x000D_score>under_x000D_score",
        "tab&#9;bed>tab bed",
      })
  void textIsReadInOneSpelling(String typed, String read) {
    assertThat(ReadCells.text(typed).a1()).isEqualTo(new Cell.Text(read));
    assertThat(ReadCells.text(typed).codes()).isEmpty();
  }

  @Test
  void comparisonSigns() {
    assertThat(ReadCells.text("\u2265 80% \u2264 \u2260").a1())
        .isEqualTo(new Cell.Text(">= 80% <= !="));
  }

  @ParameterizedTest
  @CsvSource({"200B", "200D", "00AD", "FEFF", "202E", "2066", "0081", "3164", "FE0F", "E000"})
  void hiddenCharacterIsNamed(String code) {
    ReadCells read = ReadCells.text("EN&#x" + code + ";T");
    assertThat(read.a1()).isEqualTo(new Cell.Refused());
    assertThat(read.codes()).containsExactly("HiddenCharacter");
    assertThat(read.issues().get(0)).contains("U+" + code, "`EN[U+" + code + "]T`").isNotBlank();
  }

  @Test
  void escapedControlCharacterIsHidden() {
    assertThat(ReadCells.text("EN_x0007_T").codes()).containsExactly("HiddenCharacter");
  }

  @Test
  void longTextIsRefused() {
    assertThat(ReadCells.text("x".repeat(2_000)).codes()).isEmpty();
    ReadCells read = ReadCells.text("x".repeat(2_001));
    assertThat(read.codes()).containsExactly("TextTooLong");
    assertThat(read.issues().get(0)).hasSizeLessThan(250);
  }
}

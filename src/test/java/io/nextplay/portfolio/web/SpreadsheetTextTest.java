package io.nextplay.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+1",
        "-cmd:1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1",
        "\n=1",
        "  =1+1",
        "\"=1+1\"",
        " \" '=1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20x",
        "\ttext",
        "\rtext",
        "=HYPERLINK(\"http://127.0.0.1/\"&A1)\nsecond line"
      })
  void whatLooksLikeAFormulaIsText(String text) {
    assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "acme",
        "A1",
        "1-2",
        "seats 92 % used (>= 80 %)",
        "a=b",
        "2026-11-21T00:00:00Z",
        "'x'"
      })
  void whatDoesNotIsLeftAlone(String text) {
    assertThat(SpreadsheetText.of(text)).isEqualTo(text);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(SpreadsheetText.of(null)).isEmpty();
  }
}

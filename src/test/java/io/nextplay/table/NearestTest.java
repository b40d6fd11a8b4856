package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("Health score", "Health points", "NPS", "ARR");

  @ParameterizedTest
  @CsvSource({"Helth score, Health score", "health SCORE, Health score", "NSP, NPS", "ar, ARR"})
  void findsWhatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN)).contains(meant);
  }

  @Test
  void isSilentWhenNothingIsSimilar() {
    assertThat(Nearest.to("Weather in Oslo", KNOWN)).isEmpty();
    assertThat(Nearest.hint("Weather in Oslo", KNOWN)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void isDeterministicOnTies() {
    assertThat(Nearest.to("ab", List.of("ad", "ac"))).contains("ac");
    assertThat(Nearest.to("ab", List.of("ac", "ad"))).contains("ac");
  }
}

package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary(Terms.all());

  @ParameterizedTest
  @ValueSource(strings = {"Health score", "health SCORE", " Health   score ", "health", "HEALTH"})
  void findsByLabelOrNameWhateverTheCase(String header) {
    assertThat(vocabulary.find(header)).contains(Terms.HEALTH);
  }

  @Test
  void aLabelWinsOverAName() {
    Term other =
        new Term(
            "score",
            "health",
            Scope.ACCOUNT,
            ValueType.NUMBER,
            java.util.List.of(),
            "",
            Term.Origin.RESULT);
    assertThat(new Vocabulary(java.util.List.of(Terms.HEALTH, other)).find("Health"))
        .contains(other);
  }

  @Test
  void apiNamesAreExact() {
    assertThat(vocabulary.named("health")).isEqualTo(Terms.HEALTH);
    assertThat(vocabulary.named("Health score")).isNull();
    assertThat(vocabulary.find("Helth")).isEmpty();
  }

  @Test
  void namesTheNearest() {
    assertThat(vocabulary.unknown("Helth score"))
        .isEqualTo("`Helth score` is neither a signal nor a result; did you mean `Health score`?");
    assertThat(vocabulary.unknown("Weather"))
        .isEqualTo("`Weather` is neither a signal nor a result");
  }

  @ParameterizedTest
  @CsvSource({
    "Usage score, usageScore",
    "NPS, nPS",
    "Play motion, playMotion",
    "SLA (days), sLADays",
    "30-day use, 30DayUse"
  })
  void camelCase(String label, String name) {
    assertThat(Vocabulary.camelCase(label)).isEqualTo(name);
  }
}

package io.nextplay.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoredTextTest {

  @Test
  void whatIsNoTextToADatabaseIsReplaced() {
    assertThat(StoredText.of("a\u0000b\ud800c\udc00d", 99)).isEqualTo("a\ufffdb\ufffdc\ufffdd");
    assertThat(StoredText.of("Größe \ud83d\ude00", 99)).isEqualTo("Größe \ud83d\ude00");
    assertThat(StoredText.of(null, 99)).isNull();
  }

  @Test
  void textIsCutBetweenCharacters() {
    assertThat(StoredText.of("abc\ud83d\ude00", 4)).isEqualTo("abc");
    assertThat(StoredText.of("abc\ud83d\ude00", 5)).isEqualTo("abc\ud83d\ude00");
  }

  @Test
  void codesComeBack() {
    Map<String, String> codes = new TreeMap<>(Map.of("analytics", "READY_NOW", "ü\u0000", "\""));
    assertThat(StoredText.json(codes)).isEqualTo(StoredText.json(new TreeMap<>(codes)));
    assertThat(StoredText.codes(StoredText.json(codes))).isEqualTo(codes);
  }
}

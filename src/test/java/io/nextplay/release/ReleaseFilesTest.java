package io.nextplay.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseFilesTest {

  private static final ReleaseFiles FILES = files();

  @Test
  void theSameBytesAreTheSameFiles() {
    assertThat(FILES.isSameAs(files())).isTrue();
  }

  @Test
  void anotherByteNameOrNumberOfFilesIsNot() {
    assertThat(FILES.isSameAs(FILES.with("a.xlsx", bytes("B")))).isFalse();
    assertThat(FILES.isSameAs(FILES.with("b.xlsx", bytes("A")))).isFalse();
    assertThat(FILES.isSameAs(FILES.with("a.xlsx", null))).isFalse();
    assertThat(FILES.with("a.xlsx", null).isSameAs(FILES)).isFalse();
    assertThat(FILES.isSameAs(FILES.withRules("r.drl", "other"))).isFalse();
    assertThat(FILES.isSameAs(FILES.withRules("r.drl", null))).isFalse();
  }

  private static ReleaseFiles files() {
    return new ReleaseFiles(new TreeMap<>(), new TreeMap<>())
        .with("a.xlsx", bytes("A"))
        .withRules("r.drl", "rule");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

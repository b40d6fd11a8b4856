package io.nextplay.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void splitsAtNewlines() throws IOException {
    assertThat(lines("a\nbc\n\nd", 10)).containsExactly("1:a", "2:bc", "3:", "4:d");
    assertThat(lines("a\n", 10)).containsExactly("1:a");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void passesOverTheRestOfALongLine() throws IOException {
    String text = "x".repeat(200_000) + "\nshort\n" + "y".repeat(11);
    assertThat(lines(text, 10)).containsExactly("1:too long", "2:short", "3:too long");
  }

  @Test
  void growsUpToTheLimit() throws IOException {
    String line = "x".repeat(150_000);
    assertThat(lines(line + "\nb", 150_000)).containsExactly("1:" + line, "2:b");
  }

  private static List<String> lines(String text, int limit) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    List<String> all = new ArrayList<>();
    while (lines.next()) {
      String line = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
      all.add(lines.number() + ":" + (lines.isTooLong() ? "too long" : line));
    }
    return all;
  }
}

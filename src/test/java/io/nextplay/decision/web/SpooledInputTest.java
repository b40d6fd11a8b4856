package io.nextplay.decision.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpooledInputTest {

  @Test
  void isReadAsItCame() throws IOException {
    String text = "a line\n".repeat(50_000);
    try (SpooledInput spooled = new SpooledInput(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      assertThat(new String(spooled.readAllBytes(), UTF_8)).isEqualTo(text);
      assertThat(spooled.available()).isZero();
    }
  }

  @Test
  void othersKeepTheirRoom() throws IOException {
    ByteArrayInputStream source = new ByteArrayInputStream("a line\n".getBytes(UTF_8));
    try (SpooledInput spooled = new SpooledInput(source, Long.MAX_VALUE)) {
      assertThatThrownBy(spooled::readAllBytes)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }
  }
}

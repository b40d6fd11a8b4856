package io.nextplay.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.portfolio.Standings.Rank;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void aPlaceComesBackToTheLastBit() {
    Standing standing = Stand.standing("a.b:c-1", 0.1 + 0.2, 84_000.0 / 7);
    assertThat(Cursor.read(Cursor.of(standing)))
        .isEqualTo(new Rank(0.1 + 0.2, 84_000.0 / 7, "a.b:c-1"));
  }

  @Test
  void anUnknownArrStaysUnknown() {
    Standing standing = Stand.standing("a", 0.5, null);
    assertThat(Cursor.read(Cursor.of(standing))).isEqualTo(new Rank(0.5, null, "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "50", "!!", "a/b/c", "0x1p0//a", "%00", "é"})
  void whatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> Cursor.read(text))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("invalid-cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN//a",
        "Infinity//a",
        "0x1p0/NaN/a",
        "0x1p0/x/a",
        "0x1p0//",
        "0x1p0//a b",
        "0x1p0//' or 1=1",
        "0x1p0//a/b",
        "//a"
      })
  void norIsOneThatOnlyLooksLikeIt(String inside) {
    String text = Base64.getUrlEncoder().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Cursor.read(text)).isInstanceOf(Refusal.class);
  }
}

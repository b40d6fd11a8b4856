package io.nextplay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

  private static final String HERE = "nextplay.example.test:8443";

  @Test
  void browsersSayHowThePageRelates() {
    assertThat(SameOrigin.isSame("same-origin", null, HERE)).isTrue();
    assertThat(SameOrigin.isSame("none", null, HERE)).isTrue();
    assertThat(SameOrigin.isSame("same-site", null, HERE)).isFalse();
    assertThat(SameOrigin.isSame("cross-site", "https://" + HERE, HERE)).isFalse();
  }

  @Test
  void olderOnesSayWhereThePageIsFrom() {
    assertThat(SameOrigin.isSame(null, "https://" + HERE, HERE)).isTrue();
    assertThat(SameOrigin.isSame(null, "https://nextplay.example.test", HERE)).isFalse();
    assertThat(SameOrigin.isSame(null, "https://nextplay.example.test:3000", HERE)).isFalse();
    assertThat(SameOrigin.isSame(null, "null", HERE)).isFalse();
    assertThat(SameOrigin.isSame(null, "not an origin", HERE)).isFalse();
    assertThat(SameOrigin.isSame(null, "https://" + HERE, null)).isFalse();
  }

  @Test
  void whatIsNoBrowserSaysNothing() {
    assertThat(SameOrigin.isSame(null, null, HERE)).isTrue();
  }
}

package io.nextplay.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queue/expansion",
        "/queue",
        "/accounts/acme.com",
        "/tables/health-gates.xlsx",
        "/tables/health-gates/Gates",
        "/apiary",
        "/qualified",
        "/nothing/of/the/kind"
      })
  void browsersGetThePageAtItsAddresses(String path) {
    assertThat(PageAddress.matches(path, BROWSER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/v1/nothing",
        "/q",
        "/q/swagger-ui",
        "/assets/old.js",
        "/favicon.svg",
        ""
      })
  void theServiceAndFilesKeepTheirAddresses(String path) {
    assertThat(PageAddress.matches(path, BROWSER)).isFalse();
  }

  @Test
  void programsLearnThatNothingIsThere() {
    assertThat(PageAddress.matches("/queue/expansion", "application/json")).isFalse();
    assertThat(PageAddress.matches("/queue/expansion", null)).isFalse();
    assertThat(PageAddress.matches("/queue/expansion", "*/*")).isFalse();
  }
}

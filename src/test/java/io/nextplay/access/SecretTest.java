package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.access.Credential.Holder;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  @Test
  void whatIsShownIsReadBack() {
    Secret made = Secret.random("np_");
    Secret read = Secret.parse(made.text()).orElseThrow();
    assertThat(read.id()).isEqualTo(made.id()).startsWith("np_");
    assertThat(made.text()).hasSize(59);
    assertThat(made.digest().matches(read)).isTrue();
    assertThat(Digest.stored(made.digest().bytes()).matches(read)).isTrue();
  }

  @Test
  void itsTextIsNotInWhatIsLoggedOrStored() {
    Secret made = Secret.random("np_");
    String secret = made.text().substring(made.text().indexOf('.') + 1);
    assertThat(made.toString()).doesNotContain(secret);
    assertThat(made.digest().bytes()).hasSize(32);
  }

  @Test
  void noTwoAreTheSame() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      texts.add(Secret.random("np_").text());
    }
    assertThat(texts).hasSize(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "np_a",
        "np_a.",
        "np_a.short",
        ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoneIsNone(String text) {
    assertThat(Secret.parse(text)).isEmpty();
  }

  @Test
  void aChangedCharacterIsAnotherSecret() {
    Secret made = Secret.random("np_");
    String text = made.text();
    char other = text.charAt(20) == 'A' ? 'B' : 'A';
    Secret changed = Secret.parse(text.substring(0, 20) + other + text.substring(21)).orElseThrow();
    assertThat(made.digest().matches(changed)).isFalse();
  }

  @Test
  void onlyWhoHasTheSecretLearnsWhyItIsRefused() {
    Secret secret = Secret.random("np_");
    Secret wrong = Secret.random("np_");
    Credential revoked = credential(secret, null, NOW.minusSeconds(1));
    Credential expired = credential(secret, NOW, null);
    credential(secret, NOW.plusSeconds(1), null).check(secret, NOW);
    refuses(revoked, secret, "key-revoked");
    refuses(expired, secret, "key-expired");
    refuses(revoked, wrong, "key-not-valid");
    refuses(expired, wrong, "key-not-valid");
  }

  private static Credential credential(
      Secret secret, @Nullable Instant expires, @Nullable Instant revoked) {
    return new Credential(
        Holder.SYSTEM, secret.id(), secret.digest(), "key:crm", Set.of(), expires, revoked);
  }

  private static void refuses(Credential credential, Secret given, String code) {
    assertThatThrownBy(() -> credential.check(given, NOW))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}

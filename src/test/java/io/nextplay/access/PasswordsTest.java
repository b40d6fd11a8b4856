package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Refusal.Fault;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void onlyTheSamePasswordMatches() {
    String hash = passwords.hash("four words come easily");
    assertThat(hash).startsWith("$2");
    assertThat(passwords.matches("four words come easily", hash)).isTrue();
    assertThat(passwords.matches("four words come easilY", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
    assertThat(passwords.matches("four words come easily", null)).isFalse();
  }

  @Test
  void shortAndOverlongOnesAreRefused() {
    assertThat(Passwords.faults("12345678901", "/next"))
        .extracting(Fault::code)
        .containsExactly("PasswordTooShort");
    assertThat(Passwords.faults(null, "/next")).hasSize(1);
    assertThat(Passwords.faults("123456789012", "/next")).isEmpty();
    assertThat(Passwords.faults("ü".repeat(36), "/next")).isEmpty();
    assertThat(Passwords.faults("ü".repeat(37), "/next"))
        .extracting(Fault::code)
        .containsExactly("PasswordTooLong");
  }

  @Test
  void madeUpOnesAreAllowedAndNeverTheSame() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      made.add(passwords.random());
    }
    assertThat(made).hasSize(100).allMatch(each -> Passwords.faults(each, "").isEmpty());
    assertThat(made).allMatch(each -> each.matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"));
  }
}

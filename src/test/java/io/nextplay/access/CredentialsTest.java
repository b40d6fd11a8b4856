package io.nextplay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import io.nextplay.access.Credential.Holder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private final FakeKeys keys = new FakeKeys();
  private final Secret secret = Secret.random("np_");

  @Test
  void aKeyInUseIsReadOnceAndNotWritten() {
    Credentials credentials = credentials(Duration.ofHours(1));
    keys.put(secret, null);
    assertThat(credentials.areKnown(Holder.SYSTEM, secret)).isFalse();
    for (int i = 0; i < 1_000; i++) {
      assertThat(credentials.check(Holder.SYSTEM, secret).caller()).isEqualTo("key:crm");
    }
    assertThat(credentials.areKnown(Holder.SYSTEM, secret)).isTrue();
    assertThat(keys.reads).hasValue(1);
    assertThat(keys.writes).hasValue(0);
  }

  @Test
  void unknownIdsAreNotReadAgainAndAgain() {
    Credentials credentials = credentials(Duration.ofHours(1));
    for (int i = 0; i < 10; i++) {
      refused(credentials, "key-not-valid");
    }
    assertThat(keys.reads).hasValue(1);
  }

  @Test
  void whatChangedHereHoldsAtOnce() {
    Credentials credentials = credentials(Duration.ofHours(1));
    keys.put(secret, null);
    credentials.check(Holder.SYSTEM, secret);
    keys.put(secret, Instant.EPOCH);
    credentials.check(Holder.SYSTEM, secret);
    credentials.forget();
    refused(credentials, "key-revoked");
  }

  @Test
  void whatChangedElsewhereHoldsSoon() throws InterruptedException {
    Credentials credentials = credentials(Duration.ofMillis(20));
    keys.put(secret, null);
    credentials.check(Holder.SYSTEM, secret);
    keys.put(secret, Instant.EPOCH);
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (System.nanoTime() < end) {
      try {
        credentials.check(Holder.SYSTEM, secret);
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("key-revoked");
        return;
      }
      Thread.sleep(5);
    }
    fail("still taken");
  }

  @Test
  void aKeyIsNoSession() {
    Credentials credentials = credentials(Duration.ofHours(1));
    keys.put(secret, null);
    assertThatThrownBy(() -> credentials.check(Holder.PERSON, secret)).isInstanceOf(Refusal.class);
  }

  @Test
  void lastUsesAreWrittenTogether() {
    MutableClock clock = new MutableClock();
    LastUses uses = new LastUses(keys, new AtOnce(), clock);
    uses.seen("a");
    uses.seen("b");
    clock.pass(Duration.ofSeconds(1));
    uses.seen("a");
    uses.write();
    uses.write();
    assertThat(keys.writes).hasValue(1);
    assertThat(keys.uses)
        .containsEntry("a", clock.instant())
        .containsEntry("b", clock.instant().minusSeconds(1));
  }

  private void refused(Credentials credentials, String code) {
    assertThatThrownBy(() -> credentials.check(Holder.SYSTEM, secret))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private Credentials credentials(Duration refresh) {
    AtOnce transactions = new AtOnce();
    LastUses uses = new LastUses(keys, transactions, Clock.systemUTC());
    return new Credentials(
        keys,
        new NoSessions(),
        transactions,
        uses,
        Clock.systemUTC(),
        new FixedAccessConfig(refresh, null));
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class FakeKeys implements Keys {
    private final Map<String, Credential> kept = new HashMap<>();
    private final Map<String, Instant> uses = new HashMap<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    synchronized void put(Secret secret, @Nullable Instant revoked) {
      kept.put(
          secret.id(),
          new Credential(
              Holder.SYSTEM,
              secret.id(),
              secret.digest(),
              "key:crm",
              Set.of("client"),
              null,
              revoked));
    }

    @Override
    public synchronized Optional<Credential> credential(String id) {
      reads.incrementAndGet();
      return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void used(Map<String, Instant> lastUses) {
      writes.incrementAndGet();
      uses.putAll(lastUses);
    }

    @Override
    public void add(ApiKey key, Digest digest) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ApiKey> all() {
      return List.of();
    }

    @Override
    public Optional<ApiKey> find(String id) {
      return Optional.empty();
    }

    @Override
    public boolean isNameTaken(String name) {
      return false;
    }

    @Override
    public void revoke(String id, Instant at) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NoSessions implements Sessions {
    @Override
    public void add(
        String id, String person, Digest digest, Instant createdAt, Instant expiresAt) {}

    @Override
    public void end(String id) {}

    @Override
    public void endAll(String person, @Nullable String butNot) {}

    @Override
    public void forget(Instant before) {}

    @Override
    public Optional<Credential> credential(String id) {
      return Optional.empty();
    }
  }
}

package io.nextplay.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Transactions;
import io.nextplay.access.ApiKey;
import io.nextplay.access.Credential;
import io.nextplay.access.Credential.Holder;
import io.nextplay.access.Digest;
import io.nextplay.access.Keys;
import io.nextplay.access.People;
import io.nextplay.access.Person;
import io.nextplay.access.Sessions;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every database must do for keys, people and sessions. */
abstract class AccessContract {

  @Inject Keys keys;
  @Inject People people;
  @Inject Sessions sessions;
  @Inject Transactions transactions;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final String id = "t" + UUID.randomUUID();
  private final Digest digest = Digest.stored(new byte[] {1, 2, -3, 0, 127, -128});

  @Test
  void aKeyComesBackAsItWasKept() {
    ApiKey key = key(id, now.plusSeconds(60));
    run(() -> keys.add(key, digest));
    assertThat(transactions.run(() -> keys.find(id))).contains(key);
    assertThat(transactions.run(keys::all)).contains(key);
    Credential credential = transactions.run(() -> keys.credential(id)).orElseThrow();
    assertThat(credential.holder()).isEqualTo(Holder.SYSTEM);
    assertThat(credential.caller()).isEqualTo("key:name-" + id);
    assertThat(credential.roles()).containsExactly("viewer", "editor");
    assertThat(credential.expiresAt()).isEqualTo(now.plusSeconds(60));
    assertThat(credential.digest().bytes()).isEqualTo(digest.bytes());
    assertThat(transactions.run(() -> keys.credential("none"))).isEmpty();
  }

  @Test
  void aNameIsTakenForEverAndForAll() {
    run(() -> keys.add(key(id, null), digest));
    run(() -> keys.revoke(id, now));
    assertThat(transactions.run(() -> keys.isNameTaken("name-" + id))).isTrue();
    ApiKey other = new ApiKey("o" + id, "name-" + id, List.of(), now, "test", null, null, null);
    assertThatThrownBy(() -> run(() -> keys.add(other, digest))).isNotNull();
    assertThat(transactions.run(() -> keys.find("o" + id))).isEmpty();
  }

  @Test
  void aKeyIsRevokedOnce() {
    run(() -> keys.add(key(id, null), digest));
    run(() -> keys.revoke(id, now));
    run(() -> keys.revoke(id, now.plusSeconds(5)));
    assertThat(transactions.run(() -> keys.find(id)).orElseThrow().revokedAt()).isEqualTo(now);
    assertThat(transactions.run(() -> keys.credential(id)).orElseThrow().revokedAt())
        .isEqualTo(now);
  }

  @Test
  void theLastUseIsTheLatestOfAllNodes() {
    run(() -> keys.add(key(id, null), digest));
    run(() -> keys.used(Map.of(id, now.plusSeconds(9), "none", now)));
    run(() -> keys.used(Map.of(id, now)));
    assertThat(transactions.run(() -> keys.find(id)).orElseThrow().lastUsedAt())
        .isEqualTo(now.plusSeconds(9));
  }

  @Test
  void aPersonComesBackAsKeptAndAsChanged() {
    Person person = person(true);
    run(() -> people.add(person));
    assertThat(transactions.run(() -> people.find(id))).contains(person);
    Person changed = new Person(id, "$2a$other", List.of("admin", "viewer"), false, now, "test");
    run(() -> people.change(changed));
    assertThat(transactions.run(() -> people.find(id))).contains(changed);
    assertThat(transactions.run(people::all)).contains(changed);
    assertThat(transactions.run(people::isEmpty)).isFalse();
    assertThatThrownBy(() -> run(() -> people.add(person))).isNotNull();
  }

  @Test
  void aSessionLastsUntilItsEndOrThatOfItsPerson() {
    run(() -> people.add(person(true)));
    run(() -> sessions.add("a" + id, id, digest, now, now.plusSeconds(60)));
    Credential credential = session("a" + id).orElseThrow();
    assertThat(credential.holder()).isEqualTo(Holder.PERSON);
    assertThat(credential.caller()).isEqualTo(id);
    assertThat(credential.roles()).containsExactly("viewer", "editor");
    assertThat(credential.expiresAt()).isEqualTo(now.plusSeconds(60));
    run(() -> people.change(person(false)));
    assertThat(session("a" + id)).isEmpty();
    run(() -> people.change(person(true)));
    run(() -> sessions.end("a" + id));
    assertThat(session("a" + id)).isEmpty();
  }

  @Test
  void sessionsEndTogetherButForOneAndAreForgottenWhenOver() {
    run(() -> people.add(person(true)));
    run(() -> sessions.add("a" + id, id, digest, now, now.plusSeconds(60)));
    run(() -> sessions.add("b" + id, id, digest, now, now.plusSeconds(60)));
    run(() -> sessions.add("c" + id, id, digest, now, now.minusSeconds(60)));
    run(() -> sessions.forget(now));
    assertThat(session("c" + id)).isEmpty();
    run(() -> sessions.endAll(id, "b" + id));
    assertThat(session("a" + id)).isEmpty();
    assertThat(session("b" + id)).isPresent();
    run(() -> sessions.endAll(id, null));
    assertThat(session("b" + id)).isEmpty();
  }

  private Optional<Credential> session(String session) {
    return transactions.run(() -> sessions.credential(session));
  }

  private void run(Runnable work) {
    transactions.run(
        () -> {
          work.run();
          return id;
        });
  }

  private Person person(boolean active) {
    return new Person(id, "$2a$hash", List.of("editor"), active, now, "test");
  }

  private ApiKey key(String key, @Nullable Instant expires) {
    return new ApiKey(key, "name-" + key, List.of("editor"), now, "test", expires, null, null);
  }
}

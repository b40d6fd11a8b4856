package io.nextplay.access;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes, lists and revokes API keys. */
@ApplicationScoped
public class KeepKeys {

  private static final String PREFIX = "np_";

  private final Keys keys;
  private final Transactions transactions;
  private final Credentials credentials;
  private final AuditLog audit;
  private final Clock clock;

  /**
   * What somebody wants of a key.
   *
   * @param name what it is for
   * @param roles its roles
   * @param expiresAt when it ends; null for never
   */
  public record Wanted(@Nullable String name, List<String> roles, @Nullable Instant expiresAt) {}

  /**
   * A new key.
   *
   * @param key what is kept of it
   * @param text what its user sends; it cannot be read again
   */
  public record Made(ApiKey key, String text) {}

  KeepKeys(
      Keys keys, Transactions transactions, Credentials credentials, AuditLog audit, Clock clock) {
    this.audit = audit;
    this.keys = keys;
    this.transactions = transactions;
    this.credentials = credentials;
    this.clock = clock;
  }

  /**
   * Makes a key.
   *
   * @param by who makes it
   * @param faults what is already known to be wrong with what is wanted
   * @throws Refusal INVALID with all that is wrong, CONFLICT when the name is taken
   */
  public Made create(Wanted wanted, String by, List<Fault> faults) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String name = Names.plain(wanted.name());
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(Names.faults(name, "/name"));
    all.addAll(Roles.faults(wanted.roles(), "/roles"));
    if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
      all.add(new Fault("AlreadyOver", "`expiresAt` is not in the future", "/expiresAt"));
    }
    Wrong.check("invalid-key", all);
    Secret secret = Secret.random(PREFIX);
    ApiKey key =
        new ApiKey(
            secret.id(),
            name,
            List.copyOf(wanted.roles()),
            now,
            by,
            wanted.expiresAt(),
            null,
            null);
    transactions.run(() -> add(key, secret.digest()));
    credentials.forget();
    return new Made(key, secret.text());
  }

  private ApiKey add(ApiKey key, Digest digest) {
    if (keys.isNameTaken(key.name())) {
      throw new Refusal(
          Kind.CONFLICT,
          "name-taken",
          "there is or was a key `"
              + key.name()
              + "`; records name callers by it, so take another");
    }
    keys.add(key, digest);
    note(Action.KEY_MADE, key.createdBy(), key.name() + ": " + String.join(", ", key.roles()));
    return key;
  }

  /** All keys that were ever made, by name. */
  public List<ApiKey> all() {
    return transactions.run(keys::all);
  }

  /**
   * Revokes a key, which has an effect at once here, and within seconds on other nodes.
   *
   * @param by who does
   * @throws Refusal NOT_FOUND
   */
  public ApiKey revoke(String id, String by) {
    ApiKey revoked = transactions.run(() -> revoked(id, by));
    credentials.forget();
    return revoked;
  }

  private ApiKey revoked(String id, String by) {
    keys.revoke(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    ApiKey key =
        keys.find(id)
            .orElseThrow(
                () -> new Refusal(Kind.NOT_FOUND, "unknown-key", "there is no key `" + id + "`"));
    note(Action.KEY_REVOKED, by, key.name());
    return key;
  }

  private void note(Action action, String by, String what) {
    audit.add(AuditEntry.access(clock.instant().truncatedTo(ChronoUnit.MICROS), by, action, what));
  }
}

package io.nextplay.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.nextplay.Transactions;
import io.nextplay.access.Credential.Holder;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells good keys and sessions from others. What was read of them is kept for some seconds, and
 * read again behind the caller's back while they are in use: neither the database nor bcrypt is
 * asked on the way of a call. Thread-safe.
 */
@ApplicationScoped
public class Credentials {

  private static final int MOST = 10_000;
  private static final int REFRESHES_KEPT = 5;

  private final LoadingCache<String, Found> keys;
  private final LoadingCache<String, Found> sessions;
  private final Transactions transactions;
  private final LastUses uses;
  private final Clock clock;

  /** What was found for an id: nothing, too, so that it is not looked for again and again. */
  private record Found(Optional<Credential> credential) {}

  Credentials(
      Keys keys,
      Sessions sessions,
      Transactions transactions,
      LastUses uses,
      Clock clock,
      AccessConfig config) {
    this.transactions = transactions;
    this.uses = uses;
    this.clock = clock;
    this.keys = cache(keys::credential, config.refresh());
    this.sessions = cache(sessions::credential, config.refresh());
  }

  private LoadingCache<String, Found> cache(
      Function<String, Optional<Credential>> read, Duration refresh) {
    return Caffeine.newBuilder()
        .maximumSize(MOST)
        .executor(Infrastructure.getDefaultWorkerPool())
        .refreshAfterWrite(refresh)
        .expireAfterWrite(refresh.multipliedBy(REFRESHES_KEPT))
        .build(id -> new Found(transactions.run(() -> read.apply(id))));
  }

  /** Whether a check would not have to read: if so it never blocks. */
  public boolean areKnown(Holder holder, Secret secret) {
    return of(holder).getIfPresent(secret.id()) != null;
  }

  /**
   * Checks what a caller shows.
   *
   * @throws io.nextplay.Refusal NOT_AUTHENTICATED when it is not good
   */
  public Credential check(Holder holder, Secret secret) {
    Credential credential =
        of(holder).get(secret.id()).credential().orElseThrow(() -> Credential.notValid(holder));
    credential.check(secret, clock.instant());
    if (holder == Holder.SYSTEM) {
      uses.seen(credential.id());
    }
    return credential;
  }

  /** Forgets what was read: something has changed. */
  void forget() {
    keys.invalidateAll();
    sessions.invalidateAll();
  }

  private LoadingCache<String, Found> of(Holder holder) {
    return holder == Holder.SYSTEM ? keys : sessions;
  }
}

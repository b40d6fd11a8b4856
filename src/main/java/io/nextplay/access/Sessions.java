package io.nextplay.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logins that last. Called within a transaction. */
public interface Sessions {

  /** Keeps a new one. */
  void add(String id, String person, Digest digest, Instant createdAt, Instant expiresAt);

  /** Ends one. */
  void end(String id);

  /** Ends all of a person, but for one when given. */
  void endAll(String person, @Nullable String butNot);

  /** Forgets those that have ended before. */
  void forget(Instant before);

  /** What is known about one; empty when there is none, or its person is not active. */
  Optional<Credential> credential(String id);
}

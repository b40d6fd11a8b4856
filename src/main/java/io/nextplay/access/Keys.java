package io.nextplay.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The API keys that were made. Called within a transaction. */
public interface Keys {

  /** Keeps a new key. Its id and its name must be new. */
  void add(ApiKey key, Digest digest);

  /** All of them, also revoked ones, by name. */
  List<ApiKey> all();

  /** One of them. */
  Optional<ApiKey> find(String id);

  /** Whether a key of that name was ever made. */
  boolean isNameTaken(String name);

  /** Revokes a key; one that is revoked stays as it is. */
  void revoke(String id, Instant at);

  /** Keeps when keys were last used. */
  void used(Map<String, Instant> lastUses);

  /** What is known about a key; empty when there never was one. */
  Optional<Credential> credential(String id);
}
